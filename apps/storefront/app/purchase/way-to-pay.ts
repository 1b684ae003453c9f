import type { PurchaseOrder } from "@market/store-contract";

/** `transferred`: by transfers that have all come; `later`: at the door, or on the spot. */
export type WayToPay = "transfer" | "transferred" | "prepaid" | "later";

/** How the orders of a purchase are paid: all of them in one way. */
export function wayToPay(orders: ReadonlyArray<Pick<PurchaseOrder, "payment" | "status">>): WayToPay {
  const byTransfer = orders.filter(({ payment }) => payment.method === "vietqr");
  if (byTransfer.length) {
    const awaited = byTransfer.some(({ payment, status }) => status !== "cancelled" && payment.due > 0);
    const come = byTransfer.some(({ payment }) => payment.paid > 0);
    return awaited || !come ? "transfer" : "transferred";
  }
  return orders.length > 0 && orders.every(({ payment }) => payment.method === "prepaid")
    ? "prepaid"
    : "later";
}
