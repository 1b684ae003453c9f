import { model } from "@medusajs/framework/utils";
import { Basket } from "./basket";

/** One producer's part of a basket. The cart is replaced by a fresh one when an order made of it had to be undone. */
export const BasketCart = model
  .define("basket_cart", {
    id: model.id({ prefix: "bskc" }).primaryKey(),
    producer_id: model.text(),
    cart_id: model.text(),
    basket: model.belongsTo(() => Basket, { mappedBy: "carts" }),
  })
  .indexes([
    { on: ["basket_id", "producer_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["cart_id"], unique: true, where: "deleted_at IS NULL" },
  ]);
