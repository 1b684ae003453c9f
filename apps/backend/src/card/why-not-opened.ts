import Stripe from "stripe";
import { Refusal } from "../refusal";

/** Stripe takes no sum below its least, about half a dollar, and none of more than eight digits. */
const OUT_OF_RANGE: ReadonlyArray<string | undefined> = ["amount_too_small", "amount_too_large"];

/** What a buyer is told where Stripe opens no page: that this sum is not paid by card, or that cards are away. */
export function whyNotOpened(error: unknown): Refusal {
  const { StripeInvalidRequestError } = Stripe.errors;
  if (error instanceof StripeInvalidRequestError && OUT_OF_RANGE.includes(error.code)) {
    return new Refusal(409, "card_amount", "This sum is not paid by card. Pay another way.");
  }
  return new Refusal(503, "cards_away", "Cards cannot be taken just now. Try again, or pay another way.");
}
