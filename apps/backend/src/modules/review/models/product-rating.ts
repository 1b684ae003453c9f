import { model } from "@medusajs/framework/utils";

/** How the shown reviews of a product were counted last, in the transaction that changed one of them: what lists read. */
export const ProductRating = model.define("product_rating", {
  /** The product's. */
  id: model.text().primaryKey(),
  fives: model.number().default(0),
  fours: model.number().default(0),
  threes: model.number().default(0),
  twos: model.number().default(0),
  ones: model.number().default(0),
  /** Of these, made up for the demonstration. */
  demos: model.number().default(0),
});
