import { model } from "@medusajs/framework/utils";

/**
 * Somebody who slept in a homestay, as the police must be told (Law on Residence 68/2020/QH14, article 30). Kept apart from bookings and
 * customers: linked by nothing but an id, sealed, and deleted for good on its day.
 */
export const GuestEntry = model
  .define("guest_entry", {
    id: model.id({ prefix: "guest" }).primaryKey(),
    booking_id: model.text(),
    producer_id: model.text(),
    /** Name, birth, nationality and papers: `src/guest-register/seal.ts`. */
    sealed: model.text(),
    /** The member or officer who wrote it down. */
    taken_by: model.text(),
    /** YYYY-MM-DD, by Vietnam's calendar. */
    delete_on: model.text(),
    /** Which form wrote it: sent twice, it is written down once. */
    form_id: model.text().nullable(),
  })
  .indexes([
    { on: ["booking_id"] },
    { on: ["delete_on"] },
    {
      on: ["booking_id", "form_id"],
      unique: true,
      where: "form_id IS NOT NULL AND deleted_at IS NULL",
    },
  ]);
