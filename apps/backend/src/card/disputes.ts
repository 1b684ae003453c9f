import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { isGiven, refundsAt, stripe } from "../modules/payment-stripe-checkout";

const NOTE = `
  insert into card_dispute (id, purchase_id, payment_intent, amount, raw_amount, reason, status, evidence_due, as_of)
  values (:id, (select purchase_id from card_checkout where payment_intent = :intent and deleted_at is null limit 1),
    :intent, :amount, jsonb_build_object('value', :amount::text, 'precision', 20), :reason, :status,
    to_timestamp(:due), :at)
  on conflict (id) do update set status = excluded.status, reason = excluded.reason, amount = excluded.amount,
    raw_amount = excluded.raw_amount, evidence_due = excluded.evidence_due, as_of = excluded.as_of, updated_at = now(),
    purchase_id = coalesce(excluded.purchase_id, card_dispute.purchase_id)
  where card_dispute.as_of <= excluded.as_of`;

/** A buyer's bank wants money back, or what came of it. Told in any order, the newest counts. */
export async function noteDispute(
  container: MedusaContainer,
  about: Record<string, unknown>,
  at: Date,
): Promise<void> {
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await db.raw(NOTE, {
    id: text(about.id),
    intent: text(about.payment_intent) || null,
    amount: Number(about.amount ?? 0),
    reason: text(about.reason) || "general",
    status: text(about.status) || "needs_response",
    due: typeof about.due_by === "number" ? about.due_by : null,
    at,
  } as never);
}

/**
 * Whether the buyer's bank took all of a payment back, as Stripe says now: it can be refunded no more, and need not be.
 * @param data of Medusa's payment; another provider's has no payment of Stripe's in it
 */
export async function bankTookBack(data: Record<string, unknown> | null | undefined): Promise<boolean> {
  const { payment_intent } = data ?? {};
  if (typeof payment_intent !== "string") return false;
  const { data: disputes } = await stripe().disputes.list({ payment_intent, limit: 100 });
  const lost = disputes.filter(({ status }) => status === "lost");
  if (!lost.length) return false;
  const { amount_received } = await stripe().paymentIntents.retrieve(payment_intent);
  const given = (await refundsAt(payment_intent)).filter(isGiven);
  const sum = (amounts: ReadonlyArray<{ amount: number }>) =>
    amounts.reduce((all, { amount }) => all + amount, 0);
  return sum(lost) + sum(given) >= amount_received;
}

export interface DisputeShown {
  id: string;
  purchase: { id: string; number: string } | null;
  /** đồng */
  amount: number;
  /** In Stripe's words, as its dashboard has them. */
  reason: string;
  status: string;
  /** By when the shop's answer is to be at Stripe. */
  evidence_due: string | null;
}

const SHOWN = `
  select d.id, d.purchase_id, p.number, d.amount, d.reason, d.status, d.evidence_due, count(*) over ()::int as all
    from card_dispute d left join purchase p on p.id = d.purchase_id
   where d.deleted_at is null
   order by d.status not like '%needs_response', d.evidence_due asc nulls last, d.created_at desc
   offset :offset limit :limit`;

interface Row {
  id: string;
  purchase_id: string | null;
  number: string | null;
  amount: string;
  reason: string;
  status: string;
  evidence_due: Date | null;
  all: number;
}

export async function listDisputes(
  container: MedusaContainer,
  page: { offset: number; limit: number },
): Promise<{ disputes: DisputeShown[]; count: number }> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = (await db.raw(SHOWN, page)) as { rows: Row[] };
  const disputes = rows.map(
    ({ id, purchase_id, number, amount, reason, status, evidence_due }): DisputeShown => ({
      id,
      purchase: purchase_id && number ? { id: purchase_id, number } : null,
      amount: Number(amount),
      reason,
      status,
      evidence_due: evidence_due?.toISOString() ?? null,
    }),
  );
  return { disputes, count: rows[0]?.all ?? 0 };
}
