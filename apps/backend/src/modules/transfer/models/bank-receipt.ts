import { model } from "@medusajs/framework/utils";

export const RECEIPT_SOURCES = ["notice", "statement", "hand"] as const;
/** `stored`: nobody looked at it yet; `waiting`: for a person; `closed`: a person decided. */
export const RECEIPT_STATES = ["stored", "settled", "waiting", "closed"] as const;
export const RECEIPT_OUTCOMES = [
  "exact",
  "several",
  "too_little",
  "too_much",
  "twice",
  "late",
  "unclear",
  "unknown",
] as const;

/** Money that came in on a producer's account. Written down before anybody is answered; nothing of it is ever changed but what became of it. */
export const BankReceipt = model
  .define("bank_receipt", {
    id: model.id({ prefix: "brec" }).primaryKey(),
    producer_id: model.text(),
    source: model.enum([...RECEIPT_SOURCES]),
    /** The bank's own number, upper case: with the amount it is told once, by whichever way. */
    transaction_id: model.text(),
    amount: model.bigNumber(),
    content: model.text(),
    received_at: model.dateTime(),
    /** Who typed it in, or sent the statement. */
    noted_by: model.text().nullable(),
    state: model.enum([...RECEIPT_STATES]).default("stored"),
    outcome: model.enum([...RECEIPT_OUTCOMES]).nullable(),
    /** đồng that belong to no order: a person says what becomes of them. */
    left_over: model.bigNumber().default(0),
    /** đồng that its order still lacked then. */
    missing: model.bigNumber().default(0),
    decision: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["producer_id", "transaction_id", "amount"], unique: true },
    { on: ["producer_id", "state", "received_at"] },
    { on: ["state"], where: "state = 'stored' AND deleted_at IS NULL" },
  ]);
