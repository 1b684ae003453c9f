import type { PurchaseOrder } from "@market/store-contract";
import { isVisitsOnly } from "~/basket/visit";
import { Anchor } from "~/components/link";
import { useT } from "~/i18n";

/** The way to send goods back, once something of the order is on its way or there. */
export function ReturnsLink({ purchaseId, order }: { purchaseId: string; order: PurchaseOrder }) {
  const t = useT("returns");
  if (order.status === "placed" || order.status === "cancelled" || isVisitsOnly(order)) return null;
  return (
    <p className="not-printed mt-3 text-sm">
      <Anchor
        to={`/returns/${purchaseId}/${order.id}`}
        className="link inline-block py-2"
        aria-label={t("linkNamed", { no: order.display_id })}
      >
        {t("link")}
      </Anchor>
    </p>
  );
}
