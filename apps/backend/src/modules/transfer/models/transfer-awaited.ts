import { model } from "@medusajs/framework/utils";

/** `lapsed` is written before the order is cancelled, so that a process that stops in between goes on with it. */
export const TRANSFER_STATES = ["waiting", "paid", "lapsed"] as const;

/** An order that is paid by a transfer to its producer's own account, with the account as it was when it was ordered. */
export const TransferAwaited = model
  .define("transfer_awaited", {
    id: model.id({ prefix: "trans" }).primaryKey(),
    order_id: model.text(),
    purchase_id: model.text(),
    producer_id: model.text(),
    /** What the buyer writes into the transfer. */
    reference: model.text(),
    /** đồng when it was ordered; what is due today is the order's to say. */
    amount: model.bigNumber(),
    /** Six digits, as in a VietQR code. */
    bank_code: model.text(),
    holder: model.text(),
    /** The number: `src/joining/sealed.ts`; and as it may be shown to anybody. */
    sealed: model.text(),
    masked: model.text(),
    lapses_at: model.dateTime(),
    reminded_at: model.dateTime().nullable(),
    paid_at: model.dateTime().nullable(),
    state: model.enum([...TRANSFER_STATES]).default("waiting"),
  })
  .indexes([
    { on: ["order_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["reference"], unique: true },
    { on: ["producer_id"] },
    { on: ["lapses_at"], where: "state <> 'paid' AND deleted_at IS NULL" },
  ]);
