import { model } from "@medusajs/framework/utils";

export const PARCEL_STATES = ["shipped", "failed", "delivered", "returned"] as const;

/** What Medusa does not know of a fulfilment: who carries it, and what became of it. */
export const Parcel = model
  .define("parcel", {
    /** The fulfilment's. */
    id: model.text().primaryKey(),
    order_id: model.text(),
    producer_id: model.text(),
    carrier: model.text().nullable(),
    tracking_number: model.text().nullable(),
    state: model.enum([...PARCEL_STATES]).default("shipped"),
  })
  .indexes([{ on: ["order_id"] }, { on: ["tracking_number"], where: "tracking_number IS NOT NULL" }]);
