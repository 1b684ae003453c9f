import { model } from "@medusajs/framework/utils";

/** A refund at Stripe that this shop did not ask for, or that came to nothing; a person sees to it until the books have it. */
export const CardRefund = model
  .define("card_refund", {
    /** Stripe's own, such as `re_…`. */
    id: model.text().primaryKey(),
    purchase_id: model.text(),
    /** đồng */
    amount: model.bigNumber(),
    /**
     * `unassigned`: made in Stripe's dashboard, and it may belong to any of several orders; `booked`: it is in the books of its orders;
     * `came_back`: in the books, but the buyer's bank did not take it.
     */
    state: model.enum(["unassigned", "booked", "came_back"]),
    made_at: model.dateTime(),
  })
  .indexes([
    { on: ["purchase_id"], where: "deleted_at IS NULL" },
    { on: ["state"], where: "state <> 'booked' AND deleted_at IS NULL" },
  ]);
