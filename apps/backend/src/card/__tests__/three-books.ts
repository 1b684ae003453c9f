import type { StripeStandIn } from "@market/stripe-stand-in";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../../booking/database";
import { allIsWell } from "../../ledger/__tests__/deeds";
import { journalsOf } from "../../ledger/__tests__/ledger-of";
import { isByHand, isGiven, refundsAt, shareOf, stripe } from "../../modules/payment-stripe-checkout";
import { ordersOf } from "./deeds";

interface Payment {
  id: string;
  session: string;
  intent: string | null;
  amount: number;
  captures: number;
  captured: number;
  refunded: number;
  /** Of a refund of ours: which of Stripe's it is. */
  given: Array<{ refund: string; stripe: string; amount: number }>;
  refunds: string[];
  order_id: string | null;
  stands: boolean;
}

const PAYMENTS = `
  select p.id, s.id as session, p.data ->> 'payment_intent' as intent, p.amount::float8 as amount,
    (select count(*)::int from capture k where k.payment_id = p.id and k.deleted_at is null) as captures,
    coalesce((select sum(k.amount) from capture k where k.payment_id = p.id and k.deleted_at is null), 0)::float8 as captured,
    coalesce((select sum(r.amount) from refund r where r.payment_id = p.id and r.deleted_at is null), 0)::float8 as refunded,
    coalesce(p.data -> 'refunds', '[]') as given,
    array(select r.id from refund r where r.payment_id = p.id and r.deleted_at is null) as refunds,
    o.id as order_id, coalesce(o.status <> 'canceled', false) as stands
  from prepayment a
  join payment_session s on s.id = a.session_id
  join payment p on p.payment_session_id = s.id and p.deleted_at is null
  left join order_payment_collection l on l.payment_collection_id = s.payment_collection_id and l.deleted_at is null
  left join "order" o on o.id = l.order_id and o.deleted_at is null
  where a.purchase_id = ? and a.deleted_at is null`;

/** What nobody came to yet: nothing, once things have settled. */
const OPEN = `
  select (select count(*)::int from card_event where done_at is null) as "events not acted on",
    (select count(*)::int from card_checkout where state in ('opening', 'open') and stripe_id is not null) as "pages nobody asked about",
    (select count(*)::int from card_refund where state = 'unassigned' and purchase_id = :id) as "refunds of no order",
    (select count(*)::int from prepayment where told_at is not null and settled_at is null and purchase_id = :id) as "payments not settled",
    (select count(*)::int from purchase where state = 'placing') as "purchases half placed",
    (select count(*)::int from (select journal_id from ledger_line group by 1 having sum(amount) <> 0) one) as "journals that do not sum to zero",
    (select count(*)::int from card_checkout c where c.state = 'paid'
      and exists (select from ledger_journal j where j.purchase_id = c.purchase_id and j.kind = 'sale')
      and (select count(*) from ledger_journal j where j.key = 'fee:' || c.payment_intent) <> 1) as "payments without their fee"`;

/** What is wrong between Stripe's books, Medusa's and the ledger; empty when all is well. */
export async function faultsInCards(
  container: MedusaContainer,
  control: StripeStandIn["control"],
  purchaseId: string,
): Promise<string[]> {
  const sql = sqlOf(container);
  const faults: string[] = [];
  const must = (what: string, is: unknown, wanted: unknown) => {
    if (is !== wanted) faults.push(`${what}: ${is}, not ${wanted}`);
  };
  const isLost = (await stripe().disputes.list({ limit: 100 })).data.some(({ status }) => status === "lost");
  const { rows: payments } = await sql.raw<Payment>(PAYMENTS, [purchaseId]);
  const { rows: states } = await sql.raw<{ stripe_id: string; state: string }>(
    "select stripe_id, state from card_checkout where purchase_id = ? and stripe_id is not null",
    [purchaseId],
  );

  for (const [what, count] of Object.entries(
    (await sql.raw<Record<string, number>>(OPEN, { id: purchaseId })).rows[0] ?? {},
  )) {
    must(what, count, 0);
  }
  for (const { id, payment_status, payment_intent, amount_total } of control.sessions()) {
    if (payment_status !== "paid" || typeof payment_intent !== "string") continue;
    const refunds = (await refundsAt(payment_intent)).filter(isGiven);
    const given = refunds.reduce((sum, { amount }) => sum + amount, 0);
    const mine = payments.filter(({ intent }) => intent === payment_intent);
    const isWrong = states.find(({ stripe_id }) => stripe_id === id)?.state === "wrong";
    must(`captured by ${id}`, sumOf(mine, "captured"), isWrong ? 0 : amount_total);
    must(`refunded of ${id}`, isWrong ? given : sumOf(mine, "refunded"), isWrong ? amount_total : given);
    for (const refund of refunds) {
      for (const { id, session, given } of mine) {
        const share = shareOf(refund, session);
        const booked = given.filter((one) => one.stripe === refund.id);
        must(
          `${refund.id} in ${id}`,
          booked.reduce((sum, { amount }) => sum + amount, 0),
          share,
        );
        const { rows } = await sql.raw<{ told: number }>(
          `select count(*)::int as told from audit_entry where deed = 'payment.refund_booked' and object_id = ?
            and details ->> 'refund' = ? and deleted_at is null`,
          [id, refund.id],
        );
        const byHand = !refund.metadata?.payment_session && share > 0;
        // One of ours is told of where Stripe's answer to it was lost.
        const told = rows[0]?.told ?? 0;
        must(`${refund.id} of ${id} in the trail`, told, byHand ? 1 : Math.min(told, 1));
      }
      if (isByHand(refund) && !isWrong) faults.push(`nobody knows for which order ${refund.id} is`);
    }
  }
  for (const { id, amount, captures, captured, refunded, refunds, given, stands } of payments) {
    must(`captures of ${id}`, captures <= 1, true);
    must(`${id} in part captured`, captured, captures * amount);
    must(`${id} gave back too much`, refunded <= captured, true);
    must(
      `refunds of ${id}`,
      given
        .map((one) => one.refund)
        .sort()
        .join(),
      [...refunds].sort().join(),
    );
    if (!stands && !isLost) must(`${id} bought nothing; given back`, refunded, captured);
  }
  const orders = await ordersOf(container, purchaseId);
  const [purchase] = (
    await sql.raw<{ state: string; payment_method: string; parts: number }>(
      `select state, payment_method, (select count(*)::int from purchase_part t join "order" o on o.id = t.order_id
        where t.purchase_id = p.id and t.deleted_at is null) as parts from purchase p where id = ?`,
      [purchaseId],
    )
  ).rows;
  const standing = orders.filter(({ status }) => status !== "canceled");
  if (purchase?.state !== "placed") must("orders of what was not bought", standing.length, 0);
  for (const { id } of standing) {
    const paidBy = payments.filter(({ order_id, captures }) => order_id === id && captures > 0).length;
    must(`payments by card of ${id}`, paidBy, purchase?.payment_method === "prepaid" ? 1 : 0);
  }
  for (const { id, is_sold } of orders) {
    // What was undone while it was being placed never was a sale.
    if (is_sold) faults.push(...(await allIsWell(container, id)).map((fault) => `${id}: ${fault}`));
    else must(`journals of ${id}, which was undone`, (await journalsOf(container, id)).length, 0);
  }
  return faults;
}

function sumOf(payments: readonly Payment[], what: "captured" | "refunded"): number {
  return payments.reduce((sum, payment) => sum + payment[what], 0);
}
