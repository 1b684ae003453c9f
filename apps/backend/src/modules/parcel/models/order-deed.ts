import { model } from "@medusajs/framework/utils";

/** What was done with an order at its desk, and by whom. Append-only: a trigger refuses UPDATE, DELETE and TRUNCATE. */
export const OrderDeed = model
  .define("order_deed", {
    id: model.id({ prefix: "odeed" }).primaryKey(),
    order_id: model.text(),
    producer_id: model.text(),
    /** Of the form it was sent with: sent twice, it is done once. */
    form_id: model.text(),
    deed: model.text(),
    parcel_id: model.text().nullable(),
    member_id: model.text(),
    /** As it was then. */
    member_name: model.text(),
    reason: model.text().nullable(),
    /** The whole order was declined, and is cancelled. */
    whole: model.boolean().default(false),
    at: model.dateTime(),
  })
  .indexes([
    { on: ["order_id", "form_id"], unique: true },
    { on: ["created_at"], where: "deed in ('failed', 'declined') AND deleted_at IS NULL" },
  ]);
