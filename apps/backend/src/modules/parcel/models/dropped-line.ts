import { model } from "@medusajs/framework/utils";

/**
 * Pieces of a line that do not come, or the delivery of an order that nothing is left of. Written before stock and money follow, so that
 * a process that stops half-way leaves the rest to the next.
 */
export const DroppedLine = model
  .define("dropped_line", {
    id: model.id({ prefix: "drop" }).primaryKey(),
    order_id: model.text(),
    deed_id: model.text(),
    /** The order's line; none: its delivery. */
    item_id: model.text().nullable(),
    /** Of what came back undelivered. */
    parcel_id: model.text().nullable(),
    quantity: model.number(),
    /** đồng that are asked for no more, or given back. */
    amount: model.bigNumber(),
    reason: model.text().nullable(),
    restock: model.boolean().default(false),
    restocked_at: model.dateTime().nullable(),
    settled_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["order_id"] },
    { on: ["settled_at"], where: "settled_at IS NULL AND deleted_at IS NULL" },
  ]);
