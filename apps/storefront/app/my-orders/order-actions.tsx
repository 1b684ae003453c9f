import type { PurchaseOrder } from "@market/store-contract";
import { isVisitsOnly } from "~/basket/visit";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";

/** Puts what was bought into the basket once more. */
export function BuyAgain({ purchaseId }: { purchaseId: string }) {
  const t = useT("orders");
  return (
    <form
      method="post"
      action={localPath(useLocale(), `/orders/${purchaseId}`)}
      className="not-printed panel"
    >
      <input type="hidden" name="intent" value="again" />
      <button type="submit" className="button w-full" aria-describedby="again-hint">
        {t("again.button")}
      </button>
      <p id="again-hint" className="mt-2 text-sm text-muted">
        {t("again.hint")}
      </p>
    </form>
  );
}

/** For as long as nothing of the order was sent; folded away, so that nobody cancels by a slip. */
export function CancelOrder({ purchaseId, order }: { purchaseId: string; order: PurchaseOrder }) {
  const t = useT("orders");
  const action = localPath(useLocale(), `/orders/${purchaseId}`);
  // A visit is cancelled by its own rules, where its tickets are.
  if (order.status !== "placed" || order.payment.paid > 0 || isVisitsOnly(order)) return null;
  return (
    <details className="not-printed mt-4 border-t border-line pt-3 text-sm">
      <summary className="inline-block py-2 text-muted underline underline-offset-4">
        {t("cancel.title")}
      </summary>
      <form method="post" action={action} className="mt-2">
        <p className="text-muted">{t("cancel.text")}</p>
        <input type="hidden" name="intent" value="cancel" />
        <input type="hidden" name="order_id" value={order.id} />
        <input type="hidden" name="order_no" value={order.display_id} />
        <button type="submit" className="button-quiet mt-3 text-bad">
          {t("cancel.button", { no: order.display_id })}
        </button>
      </form>
    </details>
  );
}
