import { model } from "@medusajs/framework/utils";

export const DEPARTURE_STATES = ["open", "closed", "cancelled"] as const;
export type DepartureState = (typeof DEPARTURE_STATES)[number];

/** Chuyến khởi hành: one start of an experience. */
export const Departure = model
  .define("departure", {
    id: model.id({ prefix: "dep" }).primaryKey(),
    experience_id: model.text(),
    /** None for one that was added by hand. */
    schedule_id: model.text().nullable(),
    starts_at: model.dateTime(),
    /** Kept here too: a later change of the experience does not move what was bought. */
    ends_at: model.dateTime(),
    capacity: model.number(),
    /** Places of bookings that stand; never more than the capacity, which the database itself sees to. */
    taken: model.number().default(0),
    /** `closed`: nobody books any more. `cancelled`: it does not go. */
    state: model.enum([...DEPARTURE_STATES]).default("open"),
    note: model.text().nullable(),
  })
  .indexes([
    { on: ["experience_id", "starts_at"], unique: true, where: "deleted_at IS NULL" },
    { on: ["starts_at"] },
  ])
  .checks([
    { name: "departure_taken", expression: "taken >= 0 and taken <= capacity" },
    { name: "departure_ends", expression: "ends_at > starts_at" },
  ]);
