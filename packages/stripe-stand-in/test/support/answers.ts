import type Stripe from "stripe";

/** What the stand-in answers, by the SDK's own types: `published-types.ts` reads them from here. */
export interface Answers {
  balance: Stripe.Balance;
  balance_transaction: Stripe.BalanceTransaction;
  charge: Stripe.Charge;
  "checkout.session": Stripe.Checkout.Session;
  dispute: Stripe.Dispute;
  event: Stripe.EventBase;
  item: Stripe.LineItem;
  payment_intent: Stripe.PaymentIntent;
  refund: Stripe.Refund;
}
