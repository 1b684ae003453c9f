import { pictureAddress, WIDTHS, type Width } from "~/pictures/widths";
import { GroupIcon } from "./group-icon";

interface Props {
  /** The file's address as the backend gives it. */
  src: string | null;
  /** Empty where the picture adds nothing to the words beside it. */
  alt: string;
  /** How wide it is shown, as CSS tells it: `(min-width: 64rem) 25vw, 50vw`. */
  sizes: string;
  widths?: readonly Width[];
  /** Width over height of the place it fills; keeps the page from jumping. */
  ratio?: number;
  /** The one that is seen first is fetched at once; all others wait until they are near. */
  eager?: boolean;
  className?: string;
  /** The product group whose drawing stands where there is no picture. */
  group?: number;
}

/** React 18 knows the attribute only as HTML spells it. */
export const FETCHED_FIRST: object = { fetchpriority: "high" };

export function Picture({
  src,
  alt,
  sizes,
  widths = WIDTHS,
  ratio = 1,
  eager = false,
  className = "",
  group,
}: Props) {
  const [smallest = WIDTHS[0]] = widths;
  const fallback = src && pictureAddress(src, widths.find((width) => width >= 480) ?? smallest);
  if (!src || !fallback) {
    return (
      <div className={`picture-missing ${className}`} data-group={group}>
        {group !== undefined && <GroupIcon group={group} className="size-1/3 max-w-32" />}
        {alt && <span className="sr-only">{alt}</span>}
      </div>
    );
  }
  return (
    <img
      src={fallback}
      srcSet={widths.map((width) => `${pictureAddress(src, width)} ${width}w`).join(", ")}
      sizes={sizes}
      width={800}
      height={Math.round(800 / ratio)}
      alt={alt}
      loading={eager ? "eager" : "lazy"}
      decoding="async"
      {...(eager && FETCHED_FIRST)}
      className={className}
    />
  );
}
