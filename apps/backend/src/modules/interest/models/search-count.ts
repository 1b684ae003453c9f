import { model } from "@medusajs/framework/utils";

/** How often a search led to a product's page on a day: its words, folded, and nothing of who searched. */
export const SearchCount = model
  .define("search_count", {
    id: model.id({ prefix: "scount" }).primaryKey(),
    product_id: model.text(),
    /** `YYYY-MM-DD`, Vietnam's. */
    day: model.text(),
    term: model.text(),
    times: model.number().default(0),
  })
  .indexes([{ on: ["product_id", "day", "term"], unique: true, where: "deleted_at IS NULL" }]);
