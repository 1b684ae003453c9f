import { createOrderCreditLinesWorkflow } from "@medusajs/medusa/core-flows";
import { sqlOf } from "../../booking/database";
import type { MoneyDeed } from "../deed";
import { orderMoney } from "./order-money";

export interface CreditInput {
  order_id: string;
  amount: number;
  reference?: string;
  reference_id?: string;
}

/** An officer asks for less: what was paid beyond it is owed back. */
export const creditOrder: MoneyDeed<CreditInput> = {
  kind: "order.credit",
  async look(container, { order_id, amount }) {
    const { producer_id, total, status } = await orderMoney(container, order_id);
    return {
      object: { type: "order", id: order_id },
      order_id,
      producer_id,
      amount: Math.abs(amount),
      seen: `${status}-${total}`,
    };
  },
  async act(container, { order_id, amount, reference = "officer", reference_id }, { mark }) {
    const id = reference_id ?? mark;
    const { rows } = await sqlOf(container).raw(
      "select 1 from order_credit_line where order_id = ? and reference = ? and reference_id = ? and deleted_at is null",
      [order_id, reference, id],
    );
    if (rows.length) return;
    await createOrderCreditLinesWorkflow(container).run({
      input: { id: order_id, credit_lines: [{ amount, reference, reference_id: id }] },
    });
  },
};
