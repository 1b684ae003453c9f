import { model } from "@medusajs/framework/utils";

/** One for each participant. What its QR code says is signed and made anew when shown: it is not stored. */
export const Ticket = model
  .define("ticket", {
    id: model.id({ prefix: "tkt" }).primaryKey(),
    booking_id: model.text(),
    variant_id: model.text(),
    /** As the order names it, in Vietnamese. */
    title: model.text(),
    /** For typing: `newTicketCode` of `@market/ocop/booking`. */
    code: model.text(),
    place: model.number().default(0),
    used_at: model.dateTime().nullable(),
    used_by: model.text().nullable(),
    void_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["code"], unique: true, where: "deleted_at IS NULL" }, { on: ["booking_id"] }]);
