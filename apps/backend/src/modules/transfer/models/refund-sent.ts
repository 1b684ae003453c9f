import { model } from "@medusajs/framework/utils";

/** That a producer sent money back from its own account, which nobody can do for it: what is owed is Medusa's refund. */
export const RefundSent = model
  .define("refund_sent", {
    id: model.id({ prefix: "rsent" }).primaryKey(),
    /** Medusa's refund. */
    refund_id: model.text(),
    producer_id: model.text(),
    /** The bank's own number. */
    reference: model.text(),
    sent_by: model.text(),
    sent_at: model.dateTime(),
  })
  .indexes([{ on: ["refund_id"], unique: true }, { on: ["producer_id"] }]);
