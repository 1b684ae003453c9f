import { SETS } from "@market/ocop";
import type { GoodsContent, GoodsPicture, GoodsVariant } from "@market/store-contract";
import { useWords } from "../use-words";

type Field = keyof GoodsContent;

/** One field of goods as an officer reads it; pictures as pictures. */
export function FieldValue({ field, value }: { field: Field; value: GoodsContent[Field] | null }) {
  const { t, locale } = useWords();
  if (field === "pictures") return <PicturesShown pictures={(value ?? []) as GoodsPicture[]} />;
  if (field === "variants") return <VariantsShown variants={(value ?? []) as GoodsVariant[]} />;
  if (value === null || value === "") {
    return <span className="text-ui-fg-muted">{t("goodsReview.none")}</span>;
  }
  if (field === "set_no") {
    const set = SETS.find(({ no }) => no === value);
    return (
      <>
        {String(value)}. {set?.name[locale]}
      </>
    );
  }
  if (field === "herbal_kind") return <>{t(`goodsReview.herbal.${value}`)}</>;
  return <span className="whitespace-pre-line break-words">{String(value)}</span>;
}

function PicturesShown({ pictures }: { pictures: GoodsPicture[] }) {
  const { t } = useWords();
  if (pictures.length === 0) return <span className="text-ui-fg-muted">{t("goodsReview.none")}</span>;
  return (
    <ol className="flex flex-wrap gap-3">
      {pictures.map(({ url, alt }, place) => (
        <li key={url} className="w-40">
          <a href={url} target="_blank" rel="noreferrer">
            <img src={url} alt={alt || String(place + 1)} className="h-32 w-40 rounded object-cover" />
          </a>
          {alt ? (
            <span className="txt-compact-xsmall text-ui-fg-subtle">{t("goodsReview.alt", { alt })}</span>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function VariantsShown({ variants }: { variants: GoodsVariant[] }) {
  const { t, dong } = useWords();
  if (variants.length === 0) return <span className="text-ui-fg-muted">{t("goodsReview.none")}</span>;
  return (
    <ul className="flex flex-col gap-y-1">
      {variants.map(({ id, title, title_en, sku, weight_grams, price, stock }) => (
        <li key={id ?? title}>
          {t("goodsReview.variant", {
            title: [title, title_en].filter(Boolean).join(" / ") || "–",
            sku: sku ?? "–",
            weight: weight_grams ?? "–",
          })}
          {price === null ? null : (
            <> · {t("goodsReview.newVariant", { price: dong(price), stock: stock ?? "–" })}</>
          )}
        </li>
      ))}
    </ul>
  );
}
