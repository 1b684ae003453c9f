import { model } from "@medusajs/framework/utils";

/**
 * `opening`: written down, Stripe may know of it or not; `open`: it can be paid; `paid`; `expired`: it cannot be paid any more, and was
 * not; `wrong`: something else was paid than was asked for, and went back.
 */
export const CHECKOUT_STATES = ["opening", "open", "paid", "expired", "wrong"] as const;
export type CheckoutState = (typeof CHECKOUT_STATES)[number];

/** Stripe's page on which a whole purchase is paid: written down before anybody can pay there. */
export const CardCheckout = model
  .define("card_checkout", {
    id: model.id({ prefix: "card" }).primaryKey(),
    purchase_id: model.text(),
    state: model.enum([...CHECKOUT_STATES]).default("opening"),
    /** Its Checkout session at Stripe, such as `cs_…`. */
    stripe_id: model.text().nullable(),
    /** The payment of the whole, since it was paid. */
    payment_intent: model.text().nullable(),
    /** Where the buyer pays. */
    url: model.text().nullable(),
    /** đồng of the whole purchase. */
    amount: model.bigNumber(),
    /** Whose share is what: Medusa's payment session, its producer's name and đồng. */
    parts: model.json(),
    expires_at: model.dateTime(),
    /** When Stripe was last asked about it. */
    asked_at: model.dateTime().nullable(),
    /** When Stripe was last asked for its fee, and when that was written in the ledger. */
    fee_asked_at: model.dateTime().nullable(),
    fee_told_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["purchase_id"], where: "deleted_at IS NULL" },
    { on: ["stripe_id"], unique: true, where: "stripe_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["payment_intent"], where: "payment_intent IS NOT NULL AND deleted_at IS NULL" },
    { on: ["state"], where: "state IN ('opening', 'open') AND deleted_at IS NULL" },
    { on: ["fee_asked_at"], where: "state = 'paid' AND fee_told_at IS NULL AND deleted_at IS NULL" },
  ]);
