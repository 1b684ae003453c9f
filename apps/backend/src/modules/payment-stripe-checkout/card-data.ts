/** As Medusa names a provider: `pp_` + identifier + `_` + the id in the configuration. */
export const CARDS = "pp_stripe-checkout_stripe";

/** What Medusa keeps of one order's payment session for its provider. */
export interface CardData {
  /** Medusa's own. */
  session_id: string;
  /** đồng of this order. */
  amount: number;
  /** Stripe's Checkout session, one for the whole purchase, and what it comes to; set once it is open. */
  checkout?: string;
  checkout_total?: number;
  /** Stripe's payment of the whole, since it was paid. */
  payment_intent?: string;
  /** What Stripe gave back of this order, each with the refund in Medusa that it is. */
  refunds?: Array<{ refund: string; stripe: string; amount: number }>;
}

export function cardDataIn(data: Record<string, unknown> | undefined): CardData {
  const { session_id, amount } = data ?? {};
  if (typeof session_id !== "string" || !Number.isSafeInteger(amount)) {
    throw new Error("Medusa kept no whole amount of this card payment.");
  }
  return data as unknown as CardData;
}

/** Stripe counts đồng whole (a zero-decimal currency), and so do we. @throws for a part of a đồng */
export function wholeDong(amount: number): number {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new Error(`${amount} is no whole amount of đồng.`);
  return amount;
}
