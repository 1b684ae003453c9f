import { model } from "@medusajs/framework/utils";

/** Goods that a customer wants to remember. */
export const Wish = model
  .define("wish", {
    id: model.id({ prefix: "wish" }).primaryKey(),
    customer_id: model.text(),
    product_id: model.text(),
  })
  .indexes([{ on: ["customer_id", "product_id"], unique: true, where: "deleted_at IS NULL" }]);
