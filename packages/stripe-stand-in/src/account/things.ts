import type Stripe from "stripe";

/** Stripe's objects as the account keeps them: other objects stand in them as ids, and are put in by `expand`. */
export type Session = Stripe.Checkout.Session & { payment_intent: string | null };
export type Intent = Stripe.PaymentIntent & {
  latest_charge: string | null;
  payment_method: string | null;
};
export type Charge = Stripe.Charge & { payment_intent: string; balance_transaction: string | null };
export type Refund = Stripe.Refund & { charge: string; payment_intent: string };
export type Dispute = Stripe.Dispute & { charge: string; payment_intent: string };
export type BalanceTransaction = Stripe.BalanceTransaction & { source: string };
export type LineItem = Stripe.LineItem;
export type StripeEvent = Stripe.EventBase;

/** What Stripe keeps of a session and never shows: how its intent will be made, and what is bought. */
export interface Purchase {
  id: string;
  items: LineItem[];
  intentMetadata: Record<string, string>;
  intentDescription: string | null;
  captureMethod: "automatic_async" | "manual";
  /** A card that waits for its holder on the 3-D Secure page. */
  challenged: TypedCard | null;
}

/** A card as its holder has typed it. */
export interface TypedCard {
  number: string;
  holder: string;
  email: string | null;
  /** 1 to 12. */
  month: number;
  /** With its century. */
  year: number;
}

/** A refund that does not end where it begins, as with Stripe's test cards. */
export interface Due {
  id: string;
  refund: string;
  outcome: "succeeded" | "failed";
  /** Ms since 1970, by the account's clock. */
  at: number;
}

/** Running sums in the smallest unit of each currency: they outlive what is forgotten. */
export interface Books {
  captured: number;
  refunded: number;
  /** Held back or lost by disputes. */
  disputed: number;
  payments: number;
  refunds: number;
}
