import { model } from "@medusajs/framework/utils";

/** Adult, child, group: a variant of the product, and how many places one ticket of it takes. */
export const TicketKind = model
  .define("ticket_kind", {
    id: model.id({ prefix: "tkind" }).primaryKey(),
    experience_id: model.text(),
    variant_id: model.text(),
    /** A group's ticket takes several, an infant's none. */
    seats: model.number().default(1),
    /** May not come without a ticket of another kind: a child without an adult. */
    accompanied: model.boolean().default(false),
    place: model.number().default(0),
  })
  .indexes([{ on: ["variant_id"], unique: true, where: "deleted_at IS NULL" }, { on: ["experience_id"] }])
  .checks([{ name: "ticket_kind_seats", expression: "seats >= 0" }]);
