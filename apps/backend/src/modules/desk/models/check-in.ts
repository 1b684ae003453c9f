import { model } from "@medusajs/framework/utils";

/**
 * One scan of a ticket, as a device told it: written once under the device's own id, so that a scan made without a network and told
 * twice is one. That somebody was let in, the ticket itself says.
 */
export const CheckIn = model
  .define("check_in", {
    id: model.id({ prefix: "chkin" }).primaryKey(),
    producer_id: model.text(),
    /** The device's. */
    event_id: model.text(),
    ticket_id: model.text(),
    /** At which visit it was scanned: its departure, or a house and a night there. */
    departure_id: model.text().nullable(),
    experience_id: model.text(),
    day: model.text(),
    member_id: model.text(),
    device: model.text().nullable(),
    /** `CheckInOutcome` of the contract. */
    outcome: model.text(),
    /** When, by the device's clock; none where it was told at once. */
    said_at: model.dateTime().nullable(),
    /** When, as it was taken. */
    taken_at: model.dateTime(),
    recorded_at: model.dateTime(),
    clock: model.text().nullable(),
    /** When somebody else had been let in with it, and by whom. */
    first_at: model.dateTime().nullable(),
    first_by: model.text().nullable(),
  })
  .indexes([
    { on: ["producer_id", "event_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["ticket_id"] },
  ]);
