import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { withStockLock } from "../../order-lock";
import type { MoneyDeed } from "../deed";
import { orderMoney } from "./order-money";

/** An officer cancels an order: whatever was paid for it goes back. */
export const cancelWholeOrder: MoneyDeed<{ order_id: string }> = {
  kind: "order.cancel",
  async look(container, { order_id }) {
    const { producer_id, paid, status } = await orderMoney(container, order_id);
    return { object: { type: "order", id: order_id }, order_id, producer_id, amount: paid, seen: status };
  },
  async act(container, { order_id }, { by }) {
    const { status, producer_id } = await orderMoney(container, order_id);
    if (status === "canceled") return;
    await withStockLock(container, producer_id, () =>
      cancelOrderWorkflow(container).run({ input: { order_id, canceled_by: by.id } }),
    );
  },
};
