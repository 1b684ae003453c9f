import Stripe from "stripe";
import { type CardData, wholeDong } from "./card-data";
import { stripe } from "./stripe";

/** Did not reach the buyer. */
const CAME_TO_NOTHING = ["failed", "canceled"];

/**
 * Gives an order's share back, once: what Stripe did and could not tell us (its answer was lost, or we stopped) is found there by its
 * mark, and what is on its way has the same key. Repeated after Stripe said no, it is asked anew.
 * @param refund Medusa's refund that it is
 */
export async function refundOnce(data: CardData, amount: number, refund: string): Promise<CardData> {
  try {
    return await findOrAsk(data, amount, refund, "");
  } catch (error) {
    if (!isOldRefusal(error)) throw error;
    return findOrAsk(data, amount, refund, `:${Math.floor(Date.now() / 60_000)}`);
  }
}

async function findOrAsk(data: CardData, amount: number, refund: string, again: string): Promise<CardData> {
  const { session_id, payment_intent, refunds = [] } = data;
  if (!payment_intent) throw new Error(`Nothing was paid in ${session_id}, so that nothing can go back.`);
  const there = (await refundsAt(payment_intent)).filter((one) => shareOf(one, session_id) > 0);
  const known = new Set(refunds.map((one) => one.stripe));
  const lost = there
    .filter((one) => !known.has(one.id) && isGiven(one))
    .filter((one) => shareOf(one, session_id) === wholeDong(amount));
  const ours = lost.find(({ metadata }) => metadata?.refund === refund) ?? lost[0];
  const key = `refund:${session_id}:${there.length}:${amount}${again}`;
  const made =
    ours ??
    (await stripe().refunds.create(
      { payment_intent, amount, metadata: { payment_session: session_id, refund } },
      { idempotencyKey: key },
    ));
  return { ...data, refunds: [...refunds, { refund, stripe: made.id, amount }] };
}

export async function refundsAt(payment_intent: string): Promise<Stripe.Refund[]> {
  const found: Stripe.Refund[] = [];
  for await (const one of stripe().refunds.list({ payment_intent, limit: 100 })) found.push(one);
  return found;
}

/** It went to the buyer, or is on its way. */
export function isGiven({ status }: Stripe.Refund): boolean {
  return !CAME_TO_NOTHING.includes(status ?? "");
}

/** Made in Stripe's dashboard, and nobody said yet for which orders. */
export function isByHand({ metadata }: Stripe.Refund): boolean {
  return !Object.keys(metadata ?? {}).some((key) => key === "payment_session" || key.startsWith(SHARE));
}

/** Said on the refund itself, so that neither a crash nor a second look takes it for another order's. */
export async function shareOut(
  refund: Stripe.Refund,
  shares: ReadonlyArray<{ session_id: string; amount: number }>,
): Promise<void> {
  const metadata = Object.fromEntries(
    shares.map(({ session_id, amount }) => [SHARE + session_id, String(amount)]),
  );
  await stripe().refunds.update(refund.id, { metadata });
}

/** Before the payment session in the mark of a refund made by hand; Stripe takes forty characters. */
const SHARE = "of_";

/** đồng of a refund that belong to one order. */
export function shareOf({ amount, metadata }: Stripe.Refund, session_id: string): number {
  if (metadata?.payment_session === session_id) return amount;
  return Number(metadata?.[SHARE + session_id] ?? 0);
}

/**
 * Stripe keeps its answers by their keys for a day: that it once said no is no answer to being asked again. Asked for another refund of
 * Medusa's, of as much, it says that the key is another's; had it said yes then, that refund would be there.
 */
function isOldRefusal(error: unknown): boolean {
  if (error instanceof Stripe.errors.StripeIdempotencyError) return error.statusCode === 400;
  if (!(error instanceof Stripe.errors.StripeError)) return false;
  const { statusCode = 500, headers } = error;
  const saidNo = statusCode < 500 && statusCode !== 409 && statusCode !== 429;
  return saidNo && headers?.["idempotent-replayed"] === "true";
}
