import type Stripe from "stripe";
import { wholeDong } from "../modules/payment-stripe-checkout/card-data";
import type { Share } from "./checkouts";

type LineItem = Stripe.Checkout.SessionCreateParams.LineItem;

/** What Stripe's page lists: each producer and what its order comes to, so that the lines are the sum, to the đồng. */
export function lineItems(parts: ReadonlyArray<Pick<Share, "producer" | "amount">>): LineItem[] {
  return parts
    .filter(({ amount }) => wholeDong(amount) > 0)
    .map(({ producer, amount }) => ({
      quantity: 1,
      price_data: { currency: "vnd", unit_amount: amount, product_data: { name: producer } },
    }));
}
