import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { faultPoint } from "../fault-point";
import { heardOf, intentOf, stripe } from "../modules/payment-stripe-checkout";
import { noteTold } from "../purchase/prepaid/prepayments";
import { type Checkout, cardsOf } from "./checkouts";

/**
 * Asks Stripe what became of a page on which a purchase is paid, and writes it down: called by a webhook, by the buyer's return, or by
 * a minute's look-through, in any order and at once.
 * @returns whether money has come, which is to be settled now
 */
export async function hearCheckout(container: MedusaContainer, checkout: Checkout): Promise<boolean> {
  const { id, stripe_id, amount, parts } = checkout;
  if (!stripe_id) return false;
  const session = await stripe().checkout.sessions.retrieve(stripe_id);
  const heard = heardOf(session, amount);
  const payment_intent = intentOf(session);
  if (heard === "paid") {
    // First the money: were this process to stop here, the next one asks again.
    for (const { session_id } of parts) await noteTold(container, session_id);
    faultPoint("card.told");
  }
  if (heard === "wrong" && payment_intent) await sendBack(container, checkout, payment_intent);
  await cardsOf(container).updateCardCheckouts({ id, state: heard, asked_at: new Date(), payment_intent });
  return heard === "paid";
}

/** Not what was asked for: nothing can be bought with it. */
async function sendBack(
  container: MedusaContainer,
  { id, purchase_id, amount }: Checkout,
  payment_intent: string,
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  logger.error(
    `Stripe took something else than the ${amount} đồng of purchase ${purchase_id}; it all goes back (${payment_intent}).`,
  );
  await stripe().refunds.create({ payment_intent }, { idempotencyKey: `wrong:${id}` });
}
