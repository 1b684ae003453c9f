import { model } from "@medusajs/framework/utils";
import { BasketCart } from "./basket-cart";

/** What the shopper sees as one basket: under it each producer has a Medusa cart of its own. */
export const Basket = model.define("basket", {
  /** A secret: see `newBasketId`. */
  id: model.text().primaryKey(),
  region_id: model.text(),
  sales_channel_id: model.text(),
  carts: model.hasMany(() => BasketCart, { mappedBy: "basket" }),
});
