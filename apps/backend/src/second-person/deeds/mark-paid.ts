import { markPaymentCollectionAsPaid } from "@medusajs/medusa/core-flows";
import { sqlOf } from "../../booking/database";
import { Refusal } from "../../refusal";
import type { MoneyDeed } from "../deed";
import { orderMoney } from "./order-money";

/** An officer says that what an order still lacked was paid past the shop. */
export const markPaid: MoneyDeed<{ collection_id: string; order_id: string }> = {
  kind: "payment.mark_paid",
  async look(container, { collection_id, order_id }) {
    const { producer_id } = await orderMoney(container, order_id);
    const { rows } = await sqlOf(container).raw<{ amount: number; status: string }>(
      `select c.amount::float8 as amount, c.status from payment_collection c
        join order_payment_collection l on l.payment_collection_id = c.id and l.order_id = ? and l.deleted_at is null
        where c.id = ? and c.deleted_at is null`,
      [order_id, collection_id],
    );
    const [collection] = rows;
    if (!collection) throw new Refusal(404, "no_such_payment", "There is no such payment of this order.");
    return {
      object: { type: "payment_collection", id: collection_id },
      order_id,
      producer_id,
      amount: collection.amount,
      seen: collection.status,
    };
  },
  async act(container, { collection_id, order_id }, { by }) {
    await markPaymentCollectionAsPaid(container).run({
      input: { order_id, payment_collection_id: collection_id, captured_by: by.id },
    });
  },
};
