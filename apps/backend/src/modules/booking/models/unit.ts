import { model } from "@medusajs/framework/utils";

/** A room of a homestay. Rooms of one kind are sold as one variant, by the night. */
export const Unit = model
  .define("unit", {
    id: model.id({ prefix: "unit" }).primaryKey(),
    experience_id: model.text(),
    variant_id: model.text(),
    name: model.text(),
    sleeps: model.number().default(2),
    closed: model.boolean().default(false),
  })
  .indexes([{ on: ["variant_id"] }, { on: ["experience_id"] }])
  .checks([{ name: "unit_sleeps", expression: "sleeps > 0" }]);
