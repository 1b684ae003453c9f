import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { sqlOf } from "../booking/database";
import { isGiven, stripe } from "../modules/payment-stripe-checkout";
import { messageOf } from "../purchase/message-of";
import { checkoutsBy } from "./checkouts";
import { hearRefunds, paymentsOf } from "./refunds-by-hand";

const HOUR_MS = 3_600_000;
/** What was made while nothing here ran, and Stripe gave up telling. */
const AT_FIRST_MS = 7 * 24 * HOUR_MS;

/** Since when Stripe was asked for them, in this process. */
let askedFrom: number | null = null;

/**
 * Refunds that no event told of, and those of which it was not known yet for which order they are: asked for at Stripe, a week back when a
 * process starts and an hour back each minute after.
 * @param oursAfterMs see {@link hearRefunds}
 */
export async function hearRefundsMissed(container: MedusaContainer, oursAfterMs?: number): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  try {
    const now = Date.now();
    const intents = new Set(await unassigned(container));
    for (const intent of await unheard(container, askedFrom ?? now - AT_FIRST_MS)) intents.add(intent);
    for (const intent of intents) {
      try {
        await hearRefunds(container, intent, oursAfterMs);
      } catch (error) {
        logger.warn(`The refunds of ${intent} wait for the next minute: ${messageOf(error)}`);
      }
    }
    askedFrom = now - HOUR_MS;
  } catch (error) {
    logger.warn(`Stripe did not say which refunds there are: ${messageOf(error)}`);
  }
}

/** Payments of ours of which Stripe knows a refund that is not in the books. */
async function unheard(container: MedusaContainer, from: number): Promise<string[]> {
  const made = new Map<string, Stripe.Refund[]>();
  const asked = { created: { gte: Math.floor(from / 1000) }, limit: 100 };
  for await (const refund of stripe().refunds.list(asked)) {
    const { payment_intent } = refund;
    if (typeof payment_intent !== "string") continue;
    made.set(payment_intent, [...(made.get(payment_intent) ?? []), refund]);
  }
  if (!made.size) return [];
  const { rows } = await sqlOf(container).raw<{ id: string; state: string }>(
    "select id, state from card_refund where id = any(?) and deleted_at is null",
    [[...made.values()].flatMap((refunds) => refunds.map(({ id }) => id))],
  );
  const noted = new Map(rows.map(({ id, state }) => [id, state]));
  const checkouts = await checkoutsBy(container, { payment_intent: [...made.keys()] }, made.size);
  const found: string[] = [];
  for (const { state, parts, payment_intent } of checkouts) {
    if (!payment_intent || state === "wrong") continue;
    const known = new Set((await paymentsOf(container, parts)).flatMap((one) => one.known));
    const isNew = (refund: Stripe.Refund) =>
      isGiven(refund)
        ? !known.has(refund.id) && !noted.has(refund.id)
        : known.has(refund.id) && noted.get(refund.id) !== "came_back";
    if ((made.get(payment_intent) ?? []).some(isNew)) found.push(payment_intent);
  }
  return found;
}

/** Where other orders of the same purchase were given back meanwhile, only one may be left that it can be of. */
async function unassigned(container: MedusaContainer): Promise<string[]> {
  const { rows } = await sqlOf(container).raw<{ payment_intent: string }>(
    `select distinct c.payment_intent from card_refund r join card_checkout c on c.purchase_id = r.purchase_id and c.payment_intent is not null
      where r.state = 'unassigned' and r.deleted_at is null and c.deleted_at is null limit 100`,
  );
  return rows.map(({ payment_intent }) => payment_intent);
}
