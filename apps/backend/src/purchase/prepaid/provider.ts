import { CARDS, takesCards } from "../../modules/payment-stripe-checkout";

/**
 * Medusa's name of the payment provider that takes money before anything is sold: `PREPAID_PROVIDER`, such as `pp_bank_bank`, else cards
 * where the shop has a key of Stripe's. Left out, everything is paid on the spot.
 */
export function prepaidProvider(given = process.env.PREPAID_PROVIDER): string | null {
  return given?.trim() || (takesCards() ? CARDS : null);
}
