import { model } from "@medusajs/framework/utils";

/** A boat, a guide, beds: what several experiences of a producer use, not more than there are at one time. */
export const Resource = model
  .define("resource", {
    id: model.id({ prefix: "res" }).primaryKey(),
    producer_id: model.text(),
    name: model.text(),
    capacity: model.number(),
    /** Broken, on leave: nobody can book anything that needs it. What is booked stays, and is called off one by one. */
    closed: model.boolean().default(false),
  })
  .indexes([{ on: ["producer_id"] }])
  .checks([{ name: "resource_capacity", expression: "capacity > 0" }]);
