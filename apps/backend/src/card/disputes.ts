import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

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
