import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { stripe, takesCards } from "../modules/payment-stripe-checkout";
import { messageOf } from "../purchase/message-of";
import { type Checkout, cardsOf, checkoutsOf } from "./checkouts";
import { hearCheckout } from "./hear";

/**
 * Nobody pays there any more. Where somebody just did, it is heard of at once, and goes back if it is for something else than what is
 * bought now.
 */
export async function closeCheckout(container: MedusaContainer, checkout: Checkout): Promise<void> {
  const { id, state, stripe_id } = checkout;
  // What nobody was shown nobody pays.
  if (state === "opening") await cardsOf(container).updateCardCheckouts({ id, state: "expired" });
  if (state !== "open" || !stripe_id) return;
  try {
    await stripe().checkout.sessions.expire(stripe_id);
  } catch {
    // It is not open: was it paid, or did it lapse?
  }
  await hearCheckout(container, checkout);
}

/** Its buyer pays another way. Where Stripe cannot be reached, whoever pays there all the same has it back. */
export async function closeCheckouts(container: MedusaContainer, purchaseId: string): Promise<void> {
  if (!takesCards()) return;
  for (const one of await checkoutsOf(container, purchaseId)) {
    try {
      await closeCheckout(container, one);
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.warn(`The card payment of purchase ${purchaseId} is still open: ${messageOf(error)}`);
    }
  }
}
