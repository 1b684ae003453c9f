import { model } from "@medusajs/framework/utils";

/**
 * What a buyer was asked to pay before anything is sold, one row a payment session. The answer may come late, twice, or when
 * the purchase cannot be had any more: by this row money finds its purchase, and is used or given back once.
 */
export const Prepayment = model
  .define("prepayment", {
    id: model.id({ prefix: "prepay" }).primaryKey(),
    purchase_id: model.text(),
    cart_id: model.text(),
    session_id: model.text(),
    /** đồng */
    amount: model.bigNumber(),
    /** When its provider first said that it was paid. */
    told_at: model.dateTime().nullable(),
    /** Since then it is known what the money became. */
    settled_at: model.dateTime().nullable(),
    /** It bought nothing and went back. */
    returned_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["session_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["purchase_id"], where: "deleted_at IS NULL" },
    { on: ["cart_id"], where: "deleted_at IS NULL" },
    { on: ["told_at"], where: "told_at IS NOT NULL AND settled_at IS NULL AND deleted_at IS NULL" },
  ]);
