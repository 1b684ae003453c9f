import { model } from "@medusajs/framework/utils";

/** `collected`: all that was asked; `short`: less, the rest stays due; `refused`: the buyer took nothing, and paid nothing. */
export const CASH_OUTCOMES = ["collected", "short", "refused"] as const;
export type CashOutcome = (typeof CASH_OUTCOMES)[number];

export const CASH_HOLDERS = ["producer", "carrier"] as const;
export type CashHolder = (typeof CASH_HOLDERS)[number];

/** What was paid in cash for a parcel, or at a producer's. Written first, then booked on its order as a payment collection of its own. */
export const CashReceipt = model
  .define("cash_receipt", {
    id: model.id({ prefix: "cash" }).primaryKey(),
    /** Of what it tells, such as `parcel:<id>`: told twice it stands once. */
    key: model.text(),
    order_id: model.text(),
    producer_id: model.text(),
    parcel_id: model.text().nullable(),
    outcome: model.enum([...CASH_OUTCOMES]),
    /** đồng that were to be collected. */
    asked: model.bigNumber(),
    /** đồng that were. */
    amount: model.bigNumber(),
    reason: model.text().nullable(),
    /** In whose hands it is. */
    holder: model.enum([...CASH_HOLDERS]),
    noted_by: model.text(),
    noted_by_name: model.text(),
    noted_at: model.dateTime(),
    booked_at: model.dateTime().nullable(),
    /** When a carrier brought it to the producer, and under which number of the carrier's. */
    handed_over_at: model.dateTime().nullable(),
    handed_over_as: model.text().nullable(),
  })
  .indexes([
    { on: ["key"], unique: true },
    { on: ["order_id"] },
    { on: ["producer_id", "noted_at"] },
    { on: ["booked_at"], where: "booked_at IS NULL AND deleted_at IS NULL" },
    { on: ["outcome", "noted_at"] },
  ]);
