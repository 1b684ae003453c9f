import { model } from "@medusajs/framework/utils";

export const WAITING_STATES = ["waiting", "offered", "taken", "lapsed"] as const;

/**
 * Somebody who wants places on a departure that is sold out: offered what becomes free, in order, for a limited time. What is offered is a
 * hold whose `basket_id` is the entry's own id. Who leaves the list is deleted, and everybody when the departure has gone.
 */
export const WaitingEntry = model
  .define("waiting_entry", {
    id: model.id({ prefix: "wait" }).primaryKey(),
    departure_id: model.text(),
    seats: model.number(),
    name: model.text(),
    /** E.164 */
    phone: model.text(),
    email: model.text().nullable(),
    locale: model.text().default("vi"),
    state: model.enum([...WAITING_STATES]).default("waiting"),
    offered_at: model.dateTime().nullable(),
    offer_until: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["departure_id", "state"] },
    {
      on: ["departure_id", "phone"],
      unique: true,
      where: "state IN ('waiting', 'offered') AND deleted_at IS NULL",
    },
  ])
  .checks([{ name: "waiting_entry_seats", expression: "seats > 0" }]);
