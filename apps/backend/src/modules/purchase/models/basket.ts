import { model } from "@medusajs/framework/utils";
import { BasketCart } from "./basket-cart";

/** What the shopper sees as one basket: under it each producer has a Medusa cart of its own. */
export const Basket = model
  .define("basket", {
    /** A secret: see `newBasketId`. */
    id: model.text().primaryKey(),
    region_id: model.text(),
    sales_channel_id: model.text(),
    /** Whose it is once they signed in with it; a guest's has none. */
    customer_id: model.text().nullable(),
    /** Discount codes that were entered, in their order. */
    codes: model.array().nullable(),
    /** Where its goods went when its shopper signed in: it is nobody's key any more. */
    merged_into: model.text().nullable(),
    carts: model.hasMany(() => BasketCart, { mappedBy: "basket" }),
  })
  .indexes([{ on: ["customer_id"], where: "customer_id IS NOT NULL AND deleted_at IS NULL" }]);
