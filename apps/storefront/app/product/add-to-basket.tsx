import { formatDong } from "@market/ocop";
import type { ProductVariant, SaleState } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";

const MOST_AT_ONCE = 99;
/** From this many pieces on the number is nobody's concern. */
const PLENTY = 20;

interface Props {
  variants: ProductVariant[];
  /** Where the visitor is, without its language. */
  returnTo: string;
  sale: SaleState;
}

/** A form that posts to `/cart`; the basket's route answers with a redirect back here. */
export function AddToBasket({ variants, returnTo, sale }: Props) {
  const t = useT("product");
  const tTerms = useT("terms");
  const locale = useLocale();
  const sold = variants.filter(({ price }) => price !== null);
  const buyable = sold.filter(({ available }) => available === null || available > 0);
  const [first] = buyable;
  // The season, or the producer's rest, is told above: there is nothing to press.
  if (sale.kind === "out_of_season" || sale.kind === "resting") return null;
  if (!first)
    return (
      <p className="mt-4 font-semibold text-bad">{t(sold.length > 0 ? "stock.none" : "stock.unsold")}</p>
    );
  const most = Math.min(MOST_AT_ONCE, Math.max(...buyable.map(({ available }) => available ?? MOST_AT_ONCE)));
  return (
    <form method="post" action={localPath(locale, "/cart")} className="mt-5">
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="return_to" value={localPath(locale, returnTo)} />
      {sold.length === 1 ? (
        <input type="hidden" name="variant_id" value={first.id} />
      ) : (
        <fieldset className="mb-5">
          <legend className="mb-2 font-semibold">{t("variant")}</legend>
          <div className="flex flex-wrap gap-2">
            {sold.map((variant) => (
              <label key={variant.id} className="variant">
                <input
                  type="radio"
                  name="variant_id"
                  value={variant.id}
                  defaultChecked={variant === first}
                  disabled={!buyable.includes(variant)}
                />
                <span>
                  {variant.title}
                  <span className="block text-sm text-muted">
                    {buyable.includes(variant) ? formatDong(variant.price ?? 0, locale) : t("stock.none")}
                  </span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div className="flex flex-wrap items-end gap-3">
        <label className="block text-sm text-muted">
          {t("quantity")}
          <input
            type="number"
            name="quantity"
            defaultValue={1}
            min={1}
            max={most}
            required
            inputMode="numeric"
            className="field mt-1 block max-w-24 text-center text-ink"
          />
        </label>
        <button type="submit" className="button flex-1 text-lg">
          {sale.kind === "preorder" ? tTerms("preorder.add") : t("add")}
        </button>
      </div>
      {sale.kind === "on_sale" && (
        <p className="mt-2 text-sm text-muted">
          {sold.length === 1 && first.available !== null && first.available < PLENTY
            ? t("stock.few", { count: first.available })
            : t("stock.many")}
        </p>
      )}
    </form>
  );
}
