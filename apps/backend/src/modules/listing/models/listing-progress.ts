import { model } from "@medusajs/framework/utils";

/** Up to which instant every change in the database is known to stand in the listing. One row. */
export const ListingProgress = model.define("listing_progress", {
  id: model.text().primaryKey(),
  seen_until: model.dateTime(),
});
