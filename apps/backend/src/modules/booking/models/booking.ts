import { model } from "@medusajs/framework/utils";

export const BOOKING_STATES = [
  "requested",
  "confirmed",
  "cancelled",
  "called_off",
  "declined",
  "attended",
  "no_show",
] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

/** What was bought of one departure, or of one stay, in one order; as it was agreed. Who comes, its purchase knows. */
export const Booking = model
  .define("booking", {
    id: model.id({ prefix: "bkg" }).primaryKey(),
    order_id: model.text(),
    cart_id: model.text(),
    purchase_id: model.text(),
    /** The order's lines. */
    line_ids: model.array(),
    experience_id: model.text(),
    product_id: model.text(),
    producer_id: model.text(),
    /** None for a stay. */
    departure_id: model.text().nullable(),
    arrive: model.text().nullable(),
    leave: model.text().nullable(),
    starts_at: model.dateTime(),
    ends_at: model.dateTime(),
    /** Places, or rooms of a stay. */
    seats: model.number(),
    /** People, as far as the tickets tell. */
    guests: model.number(),
    state: model.enum([...BOOKING_STATES]).default("confirmed"),
    /** Where the host is asked first: by then, or it is declined. */
    answer_by: model.dateTime().nullable(),
    /** As it stood when booking. */
    ladder: model.json(),
    /** đồng, discounts taken off. */
    total: model.bigNumber(),
    /** Counted up with each change, for calendars. */
    sequence: model.number().default(0),
    moved_from: model.text().nullable(),
    cancelled_at: model.dateTime().nullable(),
    /** The host's words. */
    reason: model.text().nullable(),
    /** đồng that come back or need not be paid, decided when it was cancelled. */
    refund: model.bigNumber().nullable(),
    /** Written on the order: until then the reconciler goes on with it. */
    settled_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["order_id"] },
    { on: ["purchase_id"] },
    { on: ["cart_id"] },
    { on: ["departure_id"] },
    { on: ["experience_id", "starts_at"] },
    { on: ["answer_by"], where: "state = 'requested' AND deleted_at IS NULL" },
    { on: ["cancelled_at"], where: "cancelled_at IS NOT NULL AND settled_at IS NULL AND deleted_at IS NULL" },
  ])
  .checks([{ name: "booking_seats", expression: "seats >= 0 and guests >= 0" }]);
