import { model } from "@medusajs/framework/utils";

export const SHARE_ROLES = ["host", "guide", "cook", "village_fund", "other"] as const;
export type ShareRole = (typeof SHARE_ROLES)[number];

/** Somebody with whom a visit's takings are shared. Whoever has the party's secret link reads what came to whom. */
export const ShareParty = model
  .define("share_party", {
    id: model.id({ prefix: "shpty" }).primaryKey(),
    producer_id: model.text(),
    name: model.text(),
    role: model.enum([...SHARE_ROLES]),
  })
  .indexes([{ on: ["producer_id"] }]);
