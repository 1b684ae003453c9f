import { model } from "@medusajs/framework/utils";

export const HANDOVER_WAYS = ["cash", "transfer", "other"] as const;
export type HandoverWay = (typeof HANDOVER_WAYS)[number];

/**
 * Somebody's share of a month was handed over to them, as an owner notes it; or (`undoes`) it was not after all. Append-only: triggers refuse
 * UPDATE, DELETE and TRUNCATE.
 */
export const ShareHandover = model
  .define("share_handover", {
    id: model.id({ prefix: "shhan" }).primaryKey(),
    producer_id: model.text(),
    party_id: model.text(),
    agreement_id: model.text(),
    /** `2026-11`: of whose takings. */
    month: model.text(),
    /** đồng */
    amount: model.bigNumber(),
    /** The day, in Vietnam. */
    on_day: model.text(),
    way: model.enum([...HANDOVER_WAYS]),
    /** Why, where it undoes another. */
    note: model.text().nullable(),
    undoes: model.text().nullable(),
    /** Which form was sent: sent twice, it stands once. */
    form_id: model.text(),
    /** The member. */
    by: model.text(),
    by_name: model.text(),
    at: model.dateTime(),
  })
  .indexes([
    { on: ["producer_id", "form_id"], unique: true },
    { on: ["undoes"], unique: true, where: "undoes IS NOT NULL" },
    { on: ["agreement_id", "party_id", "month"] },
  ])
  .checks([{ name: "share_handover_amount", expression: "amount > 0" }]);
