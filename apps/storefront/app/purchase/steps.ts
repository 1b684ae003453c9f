import type { PurchaseOrder } from "@market/store-contract";

export interface OrderStep {
  name: "placed" | "shipped" | "ready" | "delivered" | "collected";
  reached: boolean;
  /** Where the order is now. */
  now: boolean;
}

/** An order's way from the producer to the buyer, in three steps; what is collected is not sent. */
export function stepsOf({ status, delivery }: Pick<PurchaseOrder, "status" | "delivery">): OrderStep[] {
  const pickup = delivery.kind === "pickup";
  const names = ["placed", pickup ? "ready" : "shipped", pickup ? "collected" : "delivered"] as const;
  const at = { placed: 0, shipped: 1, delivered: 2, cancelled: -1 }[status];
  return names.map((name, index) => ({ name, reached: index <= at, now: index === at }));
}
