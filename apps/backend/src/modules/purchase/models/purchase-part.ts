import { model } from "@medusajs/framework/utils";
import { Purchase } from "./purchase";

/** One producer's part of a purchase: the cart it is made of and, once there is one, its Medusa order. */
export const PurchasePart = model
  .define("purchase_part", {
    id: model.id({ prefix: "purchp" }).primaryKey(),
    /** Its place in the basket, from 0: parts are bought and shown in that order. */
    place: model.number().default(0),
    producer_id: model.text(),
    cart_id: model.text(),
    order_id: model.text().nullable(),
    /** Both are empty where visits alone were bought: nothing is delivered. */
    delivery_kind: model.enum(["parcel", "pickup", "own_delivery"]).nullable(),
    delivery_option_id: model.text().nullable(),
    /** Where to collect, as it was told when buying. */
    pickup_address: model.text().nullable(),
    /** What a card with these goods says. */
    gift_message: model.text().nullable(),
    /** Days of harvest as they were told when ordering ahead, by variant. */
    harvests: model.json().nullable(),
    /** What lies in each gift box, by its variant, as it was bought: `BoxPart`s. */
    boxes: model.json().nullable(),
    purchase: model.belongsTo(() => Purchase, { mappedBy: "parts" }),
  })
  .indexes([
    { on: ["purchase_id", "producer_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["order_id"], unique: true, where: "order_id IS NOT NULL AND deleted_at IS NULL" },
  ]);
