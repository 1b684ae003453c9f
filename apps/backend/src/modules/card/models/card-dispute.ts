import { model } from "@medusajs/framework/utils";

/** A buyer's bank wants a card payment back; the shop's answer is given at Stripe, before `evidence_due`. */
export const CardDispute = model
  .define("card_dispute", {
    /** Stripe's own, such as `dp_…` or `du_…`. */
    id: model.text().primaryKey(),
    purchase_id: model.text().nullable(),
    payment_intent: model.text().nullable(),
    /** đồng */
    amount: model.bigNumber(),
    /** In Stripe's words, such as `fraudulent`. */
    reason: model.text(),
    /** In Stripe's words, such as `needs_response`, `won`, `lost`. */
    status: model.text(),
    evidence_due: model.dateTime().nullable(),
    /** When it became so: an older event changes nothing. */
    as_of: model.dateTime(),
  })
  .indexes([{ on: ["purchase_id"], where: "purchase_id IS NOT NULL AND deleted_at IS NULL" }]);
