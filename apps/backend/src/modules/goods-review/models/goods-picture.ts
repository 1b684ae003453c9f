import { model } from "@medusajs/framework/utils";

/** A picture that a producer uploaded: only these, and those a product has already, may stand on their goods. */
export const GoodsPicture = model
  .define("goods_picture", {
    id: model.id({ prefix: "gpic" }).primaryKey(),
    producer_id: model.text(),
    url: model.text(),
    width: model.number(),
    height: model.number(),
    uploaded_by: model.text(),
  })
  .indexes([{ on: ["producer_id", "url"] }]);
