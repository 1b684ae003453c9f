import { type StripeStandIn, startStripeStandIn } from "@market/stripe-stand-in";
import { withProvider } from "./with-bank";

const KEY = "sk_test_of_the_tests";
export const WEBHOOK_SECRET = "whsec_of_the_tests";
const NAMES = ["STRIPE_API_KEY", "STRIPE_WEBHOOK_SECRET", "STRIPE_API_BASE"] as const;

/** Cards by Stripe Checkout, as in a shop that has a key. To be called in a hook that runs before the runner's own. */
export async function withCards(): Promise<void> {
  await withProvider({ resolve: "./src/modules/payment-stripe-checkout", id: "stripe" });
  process.env.STRIPE_API_KEY = KEY;
  process.env.STRIPE_WEBHOOK_SECRET = WEBHOOK_SECRET;
}

/** Stripe, as the shop's own client asks it and as it calls the shop back. */
export async function standInFor(shop: string): Promise<StripeStandIn> {
  const stripe = await startStripeStandIn({
    key: KEY,
    webhooks: [{ url: `${shop}/hooks/stripe`, secret: WEBHOOK_SECRET }],
    retryPauses: [50, 200],
  });
  process.env.STRIPE_API_BASE = stripe.url;
  return stripe;
}

export function withoutCards(): void {
  for (const name of NAMES) delete process.env[name];
}
