import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { faultPoint } from "../fault-point";
import { shopAddress } from "../mail/shop-address";
import { stripe } from "../modules/payment-stripe-checkout";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase";
import { messageOf } from "../purchase/message-of";
import { CURRENCY } from "../purchase/place-of-sale";
import { type Checkout, cardsOf, checkoutsOf, isFor, type Share, sharesOf } from "./checkouts";
import { closeCheckout } from "./close";
import { lineItems } from "./line-items";
import { whyNotOpened } from "./why-not-opened";

/** Stripe wants half an hour at least. Its time is real time, whatever the shop's clock says. */
const OPEN_FOR_MS = 40 * 60_000;
const AT_LEAST_MS = 31 * 60_000;

/**
 * One page of Stripe's for the whole purchase, once every order has its payment session: the one that is open already where it asks
 * for the same, else a new one, and the old one cannot be paid any more. To be called under the basket's lock.
 * @throws Refusal 409 `card_amount` for a sum that Stripe does not take, 503 `cards_away` where Stripe cannot be reached, or will not take it
 */
export async function openCheckout(
  container: MedusaContainer,
  { id, agreed_total }: { id: string; agreed_total: number },
): Promise<void> {
  const shares = await sharesOf(container, id);
  const sum = shares.reduce((total, { amount }) => total + amount, 0);
  // Asked for is what was agreed to, or nothing: `check-total` refuses the rest.
  if (sum === 0 || sum !== agreed_total) return;
  try {
    const checkout = await toGoOnWith(container, id, shares);
    if (checkout.state === "opening") await openAtStripe(container, checkout);
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(`No card can be taken for purchase ${id}: ${messageOf(error)}`);
    throw whyNotOpened(error);
  }
}

async function toGoOnWith(
  container: MedusaContainer,
  purchase_id: string,
  shares: Share[],
): Promise<Checkout> {
  const now = Date.now();
  const earlier = await checkoutsOf(container, purchase_id);
  const fits = earlier.find((one) => isFor(one, shares) && mayGoOn(one, now));
  for (const one of earlier) if (one !== fits) await closeCheckout(container, one);
  if (fits) return fits;
  // Of those that were closed one may have been paid at that very moment.
  const justPaid = (await checkoutsOf(container, purchase_id)).find(
    (one) => one.state === "paid" && isFor(one, shares),
  );
  if (justPaid) return justPaid;
  const made = await cardsOf(container).createCardCheckouts({
    purchase_id,
    amount: shares.reduce((total, { amount }) => total + amount, 0),
    parts: shares as unknown as Record<string, unknown>,
    expires_at: new Date(now + OPEN_FOR_MS),
  });
  return { ...made, amount: Number(made.amount), parts: shares };
}

function mayGoOn({ state, expires_at }: Checkout, now: number): boolean {
  const left = new Date(expires_at).getTime() - now;
  if (state === "paid") return true;
  return state === "open" ? left > 0 : state === "opening" && left > AT_LEAST_MS;
}

/** Safe to repeat: by its key Stripe answers the same session. */
async function openAtStripe(container: MedusaContainer, checkout: Checkout): Promise<void> {
  const { id, purchase_id, parts, amount, expires_at } = checkout;
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const { number, locale } = await purchases.retrievePurchase(purchase_id, {
    select: ["id", "number", "locale"],
  });
  const page = shopAddress(`/orders/${purchase_id}`, locale);
  const metadata = { purchase: purchase_id, checkout: id };
  const session = await stripe().checkout.sessions.create(
    {
      mode: "payment",
      payment_method_types: ["card"],
      line_items: lineItems(parts),
      client_reference_id: purchase_id,
      metadata,
      payment_intent_data: { description: number, metadata },
      locale: locale === "en" ? "en" : "vi",
      success_url: `${page}?card=back`,
      cancel_url: `${page}?card=left`,
      expires_at: Math.floor(new Date(expires_at).getTime() / 1000),
    },
    { idempotencyKey: `checkout:${id}` },
  );
  if (session.amount_total !== amount) {
    throw new Error(`Stripe asks for ${session.amount_total} đồng in the place of ${amount}.`);
  }
  faultPoint("card.opened");
  await pointAt(container, parts, session.id, amount);
  await cardsOf(container).updateCardCheckouts({
    id,
    state: "open",
    stripe_id: session.id,
    url: session.url,
  });
}

/** Each order's payment session says by which page it is paid. */
async function pointAt(
  container: MedusaContainer,
  parts: readonly Share[],
  checkout: string,
  total: number,
): Promise<void> {
  const payment = container.resolve(Modules.PAYMENT);
  for (const { session_id, amount } of parts) {
    await payment.updatePaymentSession({
      id: session_id,
      amount,
      currency_code: CURRENCY,
      data: { session_id, amount, checkout, checkout_total: total },
    });
  }
}
