import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows";
import type { MoneyDeed } from "../deed";
import { paymentMoney } from "./order-money";

/** An officer says that a payment was received. */
export const capturePayment: MoneyDeed<{ payment_id: string; amount?: number }> = {
  kind: "payment.capture",
  async look(container, { payment_id, amount }) {
    const payment = await paymentMoney(container, payment_id);
    return {
      object: { type: "payment", id: payment_id },
      order_id: payment.order_id,
      producer_id: payment.producer_id,
      amount: amount ?? payment.amount - payment.captured,
      seen: `${payment.captured}-${payment.canceled}`,
    };
  },
  async act(container, { payment_id, amount }, { by }) {
    await capturePaymentWorkflow(container).run({
      input: { payment_id, captured_by: by.id, ...(amount === undefined ? {} : { amount }) },
    });
  },
};
