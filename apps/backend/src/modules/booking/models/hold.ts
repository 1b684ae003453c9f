import { model } from "@medusajs/framework/utils";

/** Giữ chỗ: places kept for a basket until `expires_at`. Whether it still counts is asked in each query, not written down. */
export const Hold = model
  .define("hold", {
    id: model.id({ prefix: "hold" }).primaryKey(),
    basket_id: model.text(),
    departure_id: model.text(),
    seats: model.number(),
    expires_at: model.dateTime(),
    /** Since when the basket has places here: nobody keeps them for ever by asking again. */
    first_at: model.dateTime(),
  })
  .indexes([
    { on: ["basket_id", "departure_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["departure_id"] },
    { on: ["expires_at"] },
  ])
  .checks([{ name: "hold_seats", expression: "seats > 0" }]);
