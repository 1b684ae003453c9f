import { model } from "@medusajs/framework/utils";

/** That a producer takes a rest: from now on until it says otherwise, or on days that are told beforehand. */
export const ShopRest = model.define("shop_rest", {
  /** The producer's. */
  id: model.text().primaryKey(),
  paused_at: model.dateTime().nullable(),
  /** Days by Vietnam's calendar, the last one included. */
  closed_from: model.text().nullable(),
  closed_until: model.text().nullable(),
});
