import { HERBAL_KINDS } from "@market/ocop";
import { model } from "@medusajs/framework/utils";

/** What holds for one product and not for others. A product without a row is sold all year, everywhere, as it stands. */
export const SellingTerms = model
  .define("selling_terms", {
    id: model.id({ prefix: "sterm" }).primaryKey(),
    product_id: model.text(),
    /** Two-digit codes of the provinces that a parcel may go to; null: all of Vietnam. */
    ship_to: model.json().nullable(),
    /** Months of the season, 1 to 12; null: all year. */
    season_months: model.json().nullable(),
    /** The day of a harvest that is ordered ahead; how much of it, the stock says. */
    harvest_on: model.text().nullable(),
    /** Of goods in set 18. */
    herbal_kind: model.enum([...HERBAL_KINDS]).nullable(),
    /** % vol of a drink. */
    abv: model.float().nullable(),
    demo: model.boolean().default(false),
  })
  .indexes([{ on: ["product_id"], unique: true, where: "deleted_at IS NULL" }]);
