import { model } from "@medusajs/framework/utils";

/** Pieces sold at the market or at the door: entered so that the shop does not sell them once more. */
export const OfflineSale = model
  .define("offline_sale", {
    id: model.id({ prefix: "offs" }).primaryKey(),
    producer_id: model.text(),
    /** Of the form it was sent with: sent twice, it is entered once. */
    form_id: model.text(),
    variant_id: model.text(),
    /** As the goods were called then. */
    title: model.text(),
    quantity: model.number(),
    note: model.text().nullable(),
    member_id: model.text(),
    member_name: model.text(),
    at: model.dateTime(),
    /** Taken off the stock: until then it is still to be. */
    applied_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["producer_id", "form_id"], unique: true },
    { on: ["producer_id", "at"] },
    { on: ["applied_at"], where: "applied_at IS NULL AND deleted_at IS NULL" },
  ]);
