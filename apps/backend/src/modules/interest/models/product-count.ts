import { model } from "@medusajs/framework/utils";

/** How often a product's page was looked at on a day, and how often it was put in a basket. By whom is known nowhere. */
export const ProductCount = model
  .define("product_count", {
    id: model.id({ prefix: "pcount" }).primaryKey(),
    product_id: model.text(),
    /** `YYYY-MM-DD`, Vietnam's. */
    day: model.text(),
    views: model.number().default(0),
    baskets: model.number().default(0),
  })
  .indexes([{ on: ["product_id", "day"], unique: true, where: "deleted_at IS NULL" }]);
