import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import type Stripe from "stripe";
import { type Actor, type Deed, noteDeed, SYSTEM } from "../audit";
import { inOneTransaction, sqlOf } from "../booking/database";
import { isByHand, isGiven, refundsAt, shareOf, shareOut, stripe } from "../modules/payment-stripe-checkout";
import { producerOf, withOrderLock } from "../order-lock";
import { withMoneyLock } from "../purchase/prepaid/settle";
import { type Checkout, checkoutsBy } from "./checkouts";
import { type CardPayment, whose } from "./whose-refund";

/** By then whoever wanted it has asked again, as each minute's jobs do, and found it. */
const OURS_AFTER_MS = 10 * 60_000;

/**
 * What was given back in Stripe's own dashboard is written into the books of the orders it belongs to, once; where that cannot be known a
 * person sees to it, and a refund that the buyer's bank sent back is shown to one as well. So is what the shop itself asked for and never
 * heard Stripe's answer to. Safe to call again, and in any order.
 * @param oursAfterMs what the shop asked for is that old before it is taken for given up
 * @throws for a payment of ours that is not in the books yet: the next minute tries again
 */
export async function hearRefunds(
  container: MedusaContainer,
  payment_intent: string,
  oursAfterMs = OURS_AFTER_MS,
): Promise<void> {
  const checkout = await checkoutOf(container, payment_intent);
  // Another shop's that has the same account, or one that was sent back whole as soon as it came.
  if (!checkout || checkout.state === "wrong") return;
  for (const refund of await refundsAt(payment_intent)) await hear(container, checkout, refund, oursAfterMs);
}

async function hear(
  container: MedusaContainer,
  checkout: Checkout,
  refund: Stripe.Refund,
  oursAfterMs: number,
): Promise<void> {
  const payments = await paymentsOf(container, checkout.parts);
  const booked = payments.some(({ known }) => known.includes(refund.id));
  if (!isGiven(refund)) return booked ? note(container, checkout, refund, "came_back") : undefined;
  if (refund.metadata?.payment_session) {
    if (booked || Date.now() - refund.created * 1000 < oursAfterMs) return;
    // What bought nothing is given back until it is settled, and finds it so.
    const isOfAnOrder = payments.some((one) => one.order_id && shareOf(refund, one.session_id) > 0);
    return isOfAnOrder ? book(container, checkout, refund.id, SYSTEM) : undefined;
  }
  if (payments.length < checkout.parts.length)
    throw new Error(`${checkout.purchase_id} is not in the books.`);
  if (isByHand(refund)) {
    const shares = whose(refund.amount, payments);
    if (!shares) return note(container, checkout, refund, "unassigned");
    await shareOut(refund, shares);
  }
  await book(container, checkout, refund.id, SYSTEM);
}

/** Writes a refund, whose shares are on it, into the books of its orders. */
export async function book(
  container: MedusaContainer,
  checkout: Checkout,
  refundId: string,
  by: Actor,
): Promise<void> {
  const refund = await stripe().refunds.retrieve(refundId);
  for (const payment of await paymentsOf(container, checkout.parts)) {
    const amount = shareOf(refund, payment.session_id);
    if (amount) await bookShare(container, checkout, payment, { refund: refund.id, amount, by });
  }
  await note(container, checkout, refund, "booked");
}

/** By Medusa's own workflow, whose provider finds that it was given back already. */
async function bookShare(
  container: MedusaContainer,
  { purchase_id }: Checkout,
  { session_id, order_id }: CardPayment,
  { refund, amount, by }: { refund: string; amount: number; by: Actor },
): Promise<void> {
  const write = async () => {
    const [now] = await paymentsOf(container, [{ session_id }]);
    if (!now) return;
    // Written down by a process that stopped, it is made good by `giveBackWhatIsLeft`.
    if (!now.known.includes(refund) && !now.unasked) {
      const input = { payment_id: now.id, amount, note: noteOf(refund) };
      // The workflow is for payments of an order.
      if (order_id) await refundPaymentWorkflow(container).run({ input });
      else await container.resolve(Modules.PAYMENT).refundPayment(input);
    }
    await noteOnce(container, now.id, {
      by,
      producer_id: order_id ? await producerOf(container, order_id) : null,
      deed: "payment.refund_booked",
      object: { type: "payment", id: now.id },
      details: { amount, refund },
    });
  };
  if (order_id) await withOrderLock(container, order_id, write);
  else await withMoneyLock(container, purchase_id, write);
}

const noteOf = (refund: string) => `Stripe: ${refund}`;

const UNTOLD = `
  select 1 where exists (select from refund r where r.payment_id = :payment and r.note = :note and r.deleted_at is null)
    and not exists (select from audit_entry e
      where e.object_type = 'payment' and e.object_id = :payment and e.deed = :deed and e.details ->> 'refund' = :refund and e.deleted_at is null)`;

/** The workflow's own transaction is over: what a process that stopped after it left untold is told when Stripe's event is read again. */
async function noteOnce(
  container: MedusaContainer,
  payment: string,
  line: Deed & { details: { refund: string } },
): Promise<void> {
  const { deed, details } = line;
  await inOneTransaction(container, async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('refund told:' || ?, 0))", [payment]);
    const asked = { payment, deed, refund: details.refund, note: noteOf(details.refund) };
    const { rows } = await trx.raw(UNTOLD, asked);
    if (rows.length) await noteDeed(trx, line);
  });
}

async function checkoutOf(container: MedusaContainer, payment_intent: string): Promise<Checkout | undefined> {
  const [known] = await checkoutsBy(container, { payment_intent }, 1);
  if (known) return known;
  // Told before anybody asked how the page was paid.
  const { data } = await stripe().checkout.sessions.list({ payment_intent, limit: 1 });
  const [checkout] = data[0] ? await checkoutsBy(container, { stripe_id: data[0].id }, 1) : [];
  return checkout;
}

const NOTE = `
  insert into card_refund (id, purchase_id, amount, raw_amount, state, made_at)
  values (:id, :purchase_id, :amount, jsonb_build_object('value', :amount::text, 'precision', 20), :state, :made_at)
  on conflict (id) do update set state = excluded.state, updated_at = now()`;

/** Told twice at once, it is noted once. */
async function note(
  container: MedusaContainer,
  { purchase_id }: Checkout,
  { id, amount, created }: Stripe.Refund,
  state: "unassigned" | "booked" | "came_back",
): Promise<void> {
  await sqlOf(container).raw(NOTE, { id, purchase_id, amount, state, made_at: new Date(created * 1000) });
}

const PAYMENTS = `
  select p.id, p.payment_session_id as session_id, o.order_id,
    p.amount::float8 - coalesce((select sum(r.amount) from refund r
      where r.payment_id = p.id and r.deleted_at is null), 0)::float8 as left,
    coalesce((select array_agg(g ->> 'stripe') from jsonb_array_elements(p.data -> 'refunds') g), '{}') as known,
    exists (select from refund r where r.payment_id = p.id and r.deleted_at is null
      and not coalesce(p.data -> 'refunds', '[]') @> jsonb_build_array(jsonb_build_object('refund', r.id))) as unasked
  from payment p
  left join order_payment_collection o on o.payment_collection_id = p.payment_collection_id and o.deleted_at is null
  where p.deleted_at is null and p.payment_session_id = any(:sessions) order by p.id`;

/** What is in Medusa's books of the orders that a page is for. */
export async function paymentsOf(
  container: MedusaContainer,
  parts: ReadonlyArray<{ session_id: string }>,
): Promise<CardPayment[]> {
  const sessions = parts.map(({ session_id }) => session_id);
  const { rows } = await sqlOf(container).raw<CardPayment>(PAYMENTS, { sessions });
  return rows;
}
