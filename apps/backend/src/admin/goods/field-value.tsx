import { SETS } from "@market/ocop";
import type {
  GoodsContent,
  GoodsPart,
  GoodsPartChoice,
  GoodsPicture,
  GoodsVariant,
} from "@market/store-contract";
import { Badge } from "@medusajs/ui";
import { useWords } from "../use-words";

type Field = keyof GoodsContent;

/** One field of goods as an officer reads it; pictures as pictures. */
export function FieldValue({
  field,
  value,
  before = null,
  parts,
}: {
  field: Field;
  value: GoodsContent[Field] | null;
  /** As it is on sale, where that is to be told from what was sent. */
  before?: GoodsContent[Field] | null;
  /** By their ids, whatever lies in a gift box. */
  parts: readonly GoodsPartChoice[];
}) {
  const { t, locale } = useWords();
  if (field === "pictures") return <PicturesShown pictures={(value ?? []) as GoodsPicture[]} />;
  if (field === "variants") return <VariantsShown variants={(value ?? []) as GoodsVariant[]} />;
  if (field === "parts" && value)
    return <PartsListed of={value as GoodsPart[]} before={before as GoodsPart[] | null} parts={parts} />;
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

interface PartsProps {
  of: GoodsPart[];
  before: GoodsPart[] | null;
  parts: readonly GoodsPartChoice[];
}

function PartsListed({ of, before, parts }: PartsProps) {
  const { t } = useWords();
  /** Of ten things in a box nobody finds by eye the one that is another number. */
  const changeOf = ({ variant_id, pieces }: GoodsPart) => {
    const was = before?.find((one) => one.variant_id === variant_id);
    if (!was) return before && t("goodsReview.partNew");
    return was.pieces === pieces ? null : t("goodsReview.partWas", { pieces: was.pieces });
  };
  const told = ({ variant_id, pieces }: GoodsPart) => {
    const part = parts.find((one) => one.variant_id === variant_id);
    const title = part?.title || t("goodsReview.partGone");
    return t("goodsReview.part", { pieces, title, sku: part?.sku ?? "–" });
  };
  const out = (before ?? []).filter((one) => !of.some(({ variant_id }) => variant_id === one.variant_id));
  return (
    <ul className="flex flex-col gap-y-1">
      {of.map((one) => {
        const part = parts.find(({ variant_id }) => variant_id === one.variant_id);
        const change = changeOf(one);
        return (
          <li key={one.variant_id} className={change ? "font-medium" : ""}>
            {told(one)}
            {part?.bar ? <> · {t(`goodsReview.bar.${part.bar}`)}</> : null}
            {change ? (
              <>
                {" "}
                <Badge size="2xsmall" color="orange">
                  {change}
                </Badge>
              </>
            ) : null}
          </li>
        );
      })}
      {out.map((one) => (
        <li key={one.variant_id} className="font-medium">
          <del>{told(one)}</del>{" "}
          <Badge size="2xsmall" color="red">
            {t("goodsReview.partOut")}
          </Badge>
        </li>
      ))}
    </ul>
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
