import type { StarsNote, StarsShown } from "@market/store-contract";
import { useT } from "~/i18n";

interface Props {
  stars: StarsShown;
  note: StarsNote;
  size?: "small" | "large";
}

/** A certificate's stars, in gold: the only golden stars of the shop. Nothing where there are none to show. */
export function Stars({ stars, note, size = "small" }: Props) {
  const t = useT("common");
  if (stars === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-sm">
      <span role="img" aria-label={t("stars.some", { stars })} className="gold-stars flex">
        <StarRow count={stars} className={size === "large" ? "h-6" : "h-4"} />
      </span>
      {size === "large" && (
        <span aria-hidden="true" className="font-semibold">
          {t("stars.some", { stars })}
        </span>
      )}
      {note && <span className="text-muted">{t(`stars.${note}`)}</span>}
    </p>
  );
}

const ONE = "l2.5 5.3 5.8.7-4.3 4 1.1 5.8L";
const WIDTH = 22;

/** By how many stars. */
const ROWS = Array.from({ length: 6 }, (_, count) =>
  Array.from({ length: count }, (_, index) => {
    const x = index * WIDTH;
    return `M${x + 10} 1.6${ONE}${x + 10} 14.5l-5.1 2.9L${x + 6} 11.6 ${x + 1.7} 7.6l5.8-.7z`;
  }).join(""),
);

/** Stars side by side as one drawing; `className` gives its height. */
export function StarRow({ count, className }: { count: number; className: string }) {
  return (
    <svg
      viewBox={`0 0 ${count * WIDTH - 2} 20`}
      className={`w-auto ${className}`}
      fill="currentColor"
      strokeWidth="0.9"
      strokeLinejoin="round"
      overflow="visible"
      aria-hidden="true"
    >
      <path d={ROWS[count]} />
    </svg>
  );
}
