import { model } from "@medusajs/framework/utils";

/**
 * A room's nights that are gone: held for a basket until `expires_at`, or booked. What is freed is deleted. Its column `nights`, a
 * range of days made by the database from the two, may not overlap another's of the same room: an exclusion constraint sees to it.
 */
export const Stay = model
  .define("stay", {
    id: model.id({ prefix: "stay" }).primaryKey(),
    unit_id: model.text(),
    experience_id: model.text(),
    variant_id: model.text(),
    /** YYYY-MM-DD; the night before `leave` is the last. */
    arrive: model.text(),
    leave: model.text(),
    /** When the room is in use, for what it shares with others. */
    starts_at: model.dateTime(),
    ends_at: model.dateTime(),
    guests: model.number().default(1),
    basket_id: model.text().nullable(),
    booking_id: model.text().nullable(),
    /** None once it is booked. */
    expires_at: model.dateTime().nullable(),
    first_at: model.dateTime(),
  })
  .indexes([
    { on: ["basket_id"], where: "basket_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["booking_id"], where: "booking_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["experience_id", "starts_at"] },
  ])
  .checks([
    { name: "stay_held_or_booked", expression: "(booking_id is null) = (expires_at is not null)" },
    { name: "stay_guests", expression: "guests > 0" },
  ]);
