import { model } from "@medusajs/framework/utils";

export const ORDER_STAGES = ["to_accept", "to_pack", "on_the_way", "done", "cancelled"] as const;

/**
 * An order with goods as its producer's desk lists it. The stage follows from the order, its parcels and what was dropped; the database
 * itself keeps it (`refresh_desk_order`), whichever route wrote: a list of 50,000 orders is one walk along an index.
 */
export const DeskOrder = model
  .define("desk_order", {
    /** The order's. */
    id: model.text().primaryKey(),
    producer_id: model.text(),
    purchase_id: model.text(),
    /** To the millisecond. */
    placed_at: model.dateTime(),
    stage: model.enum([...ORDER_STAGES]),
    accepted_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["producer_id", "stage", "placed_at", "id"] }]);
