import type { GoodsStock } from "@market/store-contract";
import { ErrorSummary, TextField } from "~/components/forms";
import { useT } from "~/i18n";
import { fieldId } from "./draft";
import type { StockDraft } from "./stock.server";
import { tellFault } from "./tell";

interface Props {
  productId: string;
  title: string;
  variants: readonly GoodsStock[];
  draft: StockDraft | null;
  action: string;
}

/** Price and stock, changed in their place and at once. */
export function StockForm({ productId, title, variants, draft, action }: Props) {
  const t = useT("goods");
  const mine = draft?.product_id === productId ? draft : null;
  const faultsOf = (name: string) => (mine?.faults ?? []).filter(({ field }) => field === name);
  const field = (id: string, name: "price" | "stock", now: number | null) => {
    const key = `${id}.${name}`;
    const errors = faultsOf(key).map((fault) => tellFault(t, fault));
    return { id: fieldId(key), name: key, errors, initialValue: mine?.values[key] ?? now ?? "" };
  };
  if (variants.length === 0) return null;
  const summary = (mine?.faults ?? []).map((fault) => ({
    id: fieldId(fault.field),
    message: tellFault(t, fault),
  }));
  return (
    <form
      method="post"
      action={action}
      noValidate
      className="mt-3 space-y-3"
      aria-label={t("stock.named", { title })}
    >
      <input type="hidden" name="intent" value="stock" />
      <input type="hidden" name="product_id" value={productId} />
      {mine?.refusal && (
        <p role="alert" className="notice font-semibold">
          {t([`refused.${mine.refusal}`, "refused.other"] as unknown as ["refused.other"])}
        </p>
      )}
      <ErrorSummary errors={summary} />
      {variants.map(({ id, title: size, price, stock, reserved, box }) => (
        <div key={id} className="goods-stock">
          {(variants.length > 1 || size) && <p className="font-semibold">{size}</p>}
          <input type="hidden" name="variant" value={id} />
          <input type="hidden" name={`${id}.price_was`} value={price ?? ""} />
          <input type="hidden" name={`${id}.stock_was`} value={stock ?? ""} />
          <div className="grid grid-cols-2 items-end gap-3">
            <TextField
              field={field(id, "price", price)}
              label={t("variant.price")}
              inputMode="numeric"
              autoComplete="off"
            />
            {box ? (
              <p className="py-3 text-sm text-muted">
                {box.makes === null ? t("stock.ofParts") : t("stock.makes", { count: box.makes })}
              </p>
            ) : stock !== null || price === null ? (
              <TextField
                field={field(id, "stock", stock)}
                label={t("variant.stock")}
                inputMode="numeric"
                autoComplete="off"
              />
            ) : (
              <p className="py-3 text-sm text-muted">{t("stock.notCounted")}</p>
            )}
          </div>
          {reserved > 0 && <p className="text-sm text-muted">{t("stock.reserved", { count: reserved })}</p>}
        </div>
      ))}
      <button type="submit" className="button-quiet w-full" aria-label={t("stock.saveNamed", { title })}>
        {t("stock.save")}
      </button>
    </form>
  );
}
