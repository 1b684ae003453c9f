import { model } from "@medusajs/framework/utils";

/** `asking`: written down, and not answered yet. `closed`: nothing follows any more. */
export const BOOKING_STATES = ["asking", "booked", "cancelled", "closed"] as const;

/** What a carrier was asked for, before it was asked. The carrier knows it by the same id: asked twice, it books once. */
export const ParcelBooking = model
  .define("parcel_booking", {
    /** The fulfilment's. */
    id: model.text().primaryKey(),
    order_id: model.text(),
    producer_id: model.text(),
    carrier: model.text(),
    state: model.enum([...BOOKING_STATES]).default("asking"),
    weight_g: model.number(),
    /** đồng that the buyer pays at the door. */
    collect: model.number(),
    collected: model.boolean().default(false),
    /** đồng that the carrier takes. */
    fee: model.number().nullable(),
    tracking_number: model.text().nullable(),
    expected_at: model.dateTime().nullable(),
    /** In the carrier's own word, as it was last told. */
    carrier_state: model.text().nullable(),
    /** When the carrier was last asked about it. */
    looked_at: model.dateTime(),
  })
  .indexes([
    { on: ["order_id"] },
    { on: ["carrier", "tracking_number"], unique: true, where: "tracking_number IS NOT NULL" },
    { on: ["looked_at"], where: "state IN ('asking', 'booked') AND deleted_at IS NULL" },
  ]);
