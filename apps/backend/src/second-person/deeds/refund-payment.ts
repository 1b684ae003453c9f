import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { sqlOf } from "../../booking/database";
import type { MoneyDeed } from "../deed";
import { paymentMoney } from "./order-money";

export interface RefundInput {
  payment_id: string;
  amount?: number;
  note?: string;
  refund_reason_id?: string;
}

/** Money goes back to a buyer, as an officer says it by hand. */
export const refundPayment: MoneyDeed<RefundInput> = {
  kind: "payment.refund",
  async look(container, { payment_id, amount }) {
    const { order_id, producer_id, captured, refunded } = await paymentMoney(container, payment_id);
    return {
      object: { type: "payment", id: payment_id },
      order_id,
      producer_id,
      amount: amount ?? captured - refunded,
      seen: `${captured}-${refunded}`,
    };
  },
  async act(container, { payment_id, amount, note, refund_reason_id }, { by, mark }) {
    // Its mark is the refund's note: begun again it is found.
    const { rows } = await sqlOf(container).raw(
      "select 1 from refund where payment_id = ? and note like ? and deleted_at is null",
      [payment_id, `%${mark}`],
    );
    if (rows.length) return;
    await refundPaymentWorkflow(container).run({
      input: {
        payment_id,
        created_by: by.id,
        note: note ? `${note} · ${mark}` : mark,
        ...(amount === undefined ? {} : { amount }),
        ...(refund_reason_id ? { refund_reason_id } : {}),
      },
    });
  },
};
