import type { PayoutBatchState, PayoutState } from "@market/ocop";
import type { PayoutBatchAnswer, PayoutBatchesAnswer, PayoutBatchSummary } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { type Sql, sqlOf } from "../booking/database";
import { Refusal } from "../refusal";
import { bankName } from "../transfers/accounts";

export interface BatchRow {
  id: string;
  number: string;
  state: PayoutBatchState;
  count: number;
  total: number;
  made_by: string;
  made_by_name: string;
  made_at: Date;
  approved_by_name: string | null;
  sent_at: Date | null;
  dropped_reason: string | null;
  waits: boolean;
}

export interface PayoutRow {
  id: string;
  batch_id: string;
  number: string;
  producer_id: string;
  name: string;
  amount: number;
  bank_code: string;
  holder: string;
  sealed: string;
  masked: string;
  state: PayoutState;
  bank_reference: string | null;
  reason: string | null;
  settled_at: Date | null;
  settled_by: string | null;
  settled_by_name: string | null;
}

const BATCHES = `
  select b.id, b.number, b.state, b.count, b.total::float8 as total, b.made_by, b.made_by_name, b.made_at, b.approved_by_name,
    b.sent_at, b.dropped_reason,
    exists (select from approval a where a.object_type = 'payout_batch' and a.object_id = b.id and a.state = 'asked'
      and a.deleted_at is null) as waits
  from payout_batch b where b.deleted_at is null`;

export const PAYOUTS = `
  select p.id, p.batch_id, p.number, p.producer_id, who.name, p.amount::float8 as amount, p.bank_code, p.holder, p.sealed, p.masked,
    p.state, p.bank_reference, p.reason, p.settled_at, p.settled_by, p.settled_by_name
  from payout p join producer who on who.id = p.producer_id where p.deleted_at is null`;

/** @throws Refusal 404 `no_such_batch` */
export async function readBatch(sql: Sql, id: string): Promise<BatchRow> {
  const { rows } = await sql.raw<BatchRow>(`${BATCHES} and b.id = ?`, [id]);
  if (!rows[0]) throw new Refusal(404, "no_such_batch", "There is no such batch of payouts.");
  return rows[0];
}

export async function payoutsOf(sql: Sql, batchId: string): Promise<PayoutRow[]> {
  return (await sql.raw<PayoutRow>(`${PAYOUTS} and p.batch_id = ? order by p.number`, [batchId])).rows;
}

export async function listBatches(
  container: MedusaContainer,
  { limit, offset }: { limit: number; offset: number },
): Promise<PayoutBatchesAnswer> {
  const sql = sqlOf(container);
  const { rows } = await sql.raw<BatchRow>(`${BATCHES} order by b.made_at desc, b.id desc limit ? offset ?`, [
    limit,
    offset,
  ]);
  const all = await sql.raw<{ total: number }>(
    "select count(*)::int as total from payout_batch where deleted_at is null",
  );
  return { batches: rows.map(summary), total: all.rows[0]?.total ?? 0 };
}

/** @throws Refusal 404 `no_such_batch` */
export async function showBatch(container: MedusaContainer, id: string): Promise<PayoutBatchAnswer> {
  const sql = sqlOf(container);
  const row = await readBatch(sql, id);
  const payouts = await payoutsOf(sql, id);
  return {
    batch: {
      ...summary(row),
      sent_at: iso(row.sent_at),
      dropped_reason: row.dropped_reason,
      payouts: payouts.map((one) => ({
        id: one.id,
        number: one.number,
        producer: { id: one.producer_id, name: one.name },
        amount: one.amount,
        bank: bankName(one.bank_code),
        holder: one.holder,
        masked: one.masked,
        state: one.state,
        bank_reference: one.bank_reference,
        reason: one.reason,
        settled_at: iso(one.settled_at),
        settled_by: one.settled_by_name,
      })),
    },
  };
}

function summary(row: BatchRow): PayoutBatchSummary {
  const { id, number, state, count, total, made_at, made_by_name, approved_by_name, waits } = row;
  return {
    id,
    number,
    state,
    count,
    total,
    made_at: new Date(made_at).toISOString(),
    made_by: made_by_name,
    approved_by: approved_by_name,
    waits,
  };
}

const iso = (at: Date | null) => at && new Date(at).toISOString();
