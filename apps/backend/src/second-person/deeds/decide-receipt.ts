import { decideReceipt, receiptToDecide } from "../../transfers/by-hand";
import type { MoneyDeed } from "../deed";

export interface ReceiptInput {
  receipt_id: string;
  decision: "to_order" | "sent_back" | "not_an_order";
  reference?: string;
  note: string;
}

/** An officer decides in a producer's place what came on its account: for an order, sent back, or no order's at all. */
export const decideReceiptFor: MoneyDeed<ReceiptInput> = {
  kind: "receipt.decide",
  async look(container, { receipt_id, ...asked }) {
    const { order_id, producer_id, amount, left, due } = await receiptToDecide(container, receipt_id, asked);
    return {
      object: { type: "bank_receipt", id: receipt_id },
      order_id,
      producer_id,
      amount,
      seen: `${left}-${due ?? ""}`,
    };
  },
  async act(container, { receipt_id, note, ...asked }, { by }) {
    const { producer_id } = await receiptToDecide(container, receipt_id, asked);
    await decideReceipt(container, { by, producer_id, note }, receipt_id, asked);
  },
};
