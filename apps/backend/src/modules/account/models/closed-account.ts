import { model } from "@medusajs/framework/utils";

/** An account that its owner had deleted: without a name; it says until when purchases must be kept for the law. */
export const ClosedAccount = model.define("closed_account", {
  id: model.id({ prefix: "aclosed" }).primaryKey(),
  customer_id: model.text().unique(),
  closed_at: model.dateTime(),
  kept_purchases: model.number().default(0),
  /** The end of the last day; null where nothing had to be kept, or nothing is kept any more. */
  kept_until: model.dateTime().nullable(),
  /** False until everything is gone: a stop half-way is found and finished. */
  finished: model.boolean().default(false),
});
