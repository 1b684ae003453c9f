import type { ProductPage } from "@market/store-contract";
import { Picture } from "~/components/picture";
import { useT } from "~/i18n";

/** Pictures in a row that is swiped or scrolled; the small ones below are links to them. */
export function Gallery({ product: { images, title, group } }: { product: ProductPage }) {
  const t = useT("product");
  const shown = images.length > 0 ? images : [{ url: "", alt: title }];
  return (
    <picture-gallery class="gallery">
      <ul aria-label={t("pictures")} className="gallery-row" tabIndex={shown.length > 1 ? 0 : undefined}>
        {shown.map(({ url, alt }, index) => (
          <li key={url} id={`picture-${index + 1}`}>
            <Picture
              src={url}
              alt={alt || title}
              sizes="(min-width: 64rem) 40rem, 100vw"
              widths={[320, 480, 640, 960, 1280]}
              ratio={4 / 3}
              eager={index === 0}
              group={group}
            />
          </li>
        ))}
      </ul>
      {shown.length > 1 && (
        <ul className="mt-3 flex flex-wrap gap-3">
          {shown.map(({ url }, index) => (
            <li key={url}>
              <a
                href={`#picture-${index + 1}`}
                aria-label={t("picture", { n: index + 1, total: shown.length })}
                className="gallery-small"
              >
                <Picture src={url} alt="" sizes="5rem" widths={[160, 320]} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </picture-gallery>
  );
}
