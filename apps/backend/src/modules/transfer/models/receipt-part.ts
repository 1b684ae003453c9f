import { model } from "@medusajs/framework/utils";

/** What of a receipt goes to which order: written first, then booked on the order as a payment collection of its own. */
export const ReceiptPart = model
  .define("receipt_part", {
    id: model.id({ prefix: "rpart" }).primaryKey(),
    receipt_id: model.text(),
    order_id: model.text(),
    amount: model.bigNumber(),
    booked_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["receipt_id"] },
    { on: ["order_id"] },
    { on: ["booked_at"], where: "booked_at IS NULL AND deleted_at IS NULL" },
  ]);
