import type { MedusaContainer } from "@medusajs/framework/types";
import { noteDeed } from "../audit";
import { inOneTransaction, type Sql } from "../booking/database";
import { clock } from "../clock";
import type { ApprovalState } from "../modules/approval";
import { Refusal } from "../refusal";

export interface ApprovalRow {
  id: string;
  kind: string;
  object_type: string;
  object_id: string;
  order_id: string | null;
  producer_id: string | null;
  amount: number;
  input: object;
  seen: string;
  why: string | null;
  asked_by: string;
  asked_by_name: string;
  asked_at: Date;
  state: ApprovalState;
  decided_by: string | null;
  decided_by_name: string | null;
  decided_at: Date | null;
  reason: string | null;
}

const COLUMNS = `a.id, a.kind, a.object_type, a.object_id, a.order_id, a.producer_id, a.amount::float8 as amount, a.input, a.seen, a.why,
  a.asked_by, a.asked_by_name, a.asked_at, a.state, a.decided_by, a.decided_by_name, a.decided_at, a.reason`;

export const APPROVALS = `select ${COLUMNS} from approval a where a.deleted_at is null`;

/** @throws Refusal 404 `no_such_approval` */
export async function readApproval(sql: Sql, id: string): Promise<ApprovalRow> {
  const { rows } = await sql.raw<ApprovalRow>(`${APPROVALS} and a.id = ?`, [id]);
  if (!rows[0]) throw new Refusal(404, "no_such_approval", "There is no such deed.");
  return rows[0];
}

/** Moves it on from the state it is thought to be in. @returns whether it was in that state */
export async function turn(
  sql: Sql,
  id: string,
  from: ApprovalState,
  to: ApprovalState,
  by?: { id: string; name: string; reason?: string | null },
): Promise<boolean> {
  const { rows } = await sql.raw(
    `update approval set state = :to, updated_at = now(), decided_by = coalesce(:by, decided_by),
      decided_by_name = coalesce(:name, decided_by_name), reason = coalesce(:reason, reason),
      decided_at = case when cast(:by as text) is null then decided_at else cast(:now as timestamptz) end,
      done_at = case when :to = 'done' then cast(:now as timestamptz) end
      where id = :id and state = :from returning id`,
    {
      id,
      from,
      to,
      by: by?.id ?? null,
      name: by?.name ?? null,
      reason: by?.reason ?? null,
      now: clock.now(),
    },
  );
  return rows.length > 0;
}

/** A line in the trail: `money.asked`, `money.agreed`, `money.refused`, `money.done`, `money.stale`, `money.alone`, `money.failed`. */
export async function noteMoney(
  at: MedusaContainer | Sql,
  row: Pick<ApprovalRow, "id" | "kind" | "object_type" | "object_id" | "producer_id" | "amount">,
  what: ApprovalState,
  by: { id: string; name: string },
  reason?: string | null,
): Promise<void> {
  await noteDeed(at, {
    by: { type: by.id === "system" ? "system" : "officer", id: by.id, name: by.name },
    producer_id: row.producer_id,
    deed: `money.${what}`,
    object: { type: row.object_type, id: row.object_id },
    details: { approval: row.id, kind: row.kind, amount: row.amount, ...(reason ? { reason } : {}) },
  });
}

/** `turn`, and its line in the trail, or neither. @returns whether it was in that state */
export function turnNoted(
  container: MedusaContainer,
  row: Parameters<typeof noteMoney>[1],
  { from, to, decided }: { from: ApprovalState; to: ApprovalState; decided?: Parameters<typeof turn>[4] },
  by: { id: string; name: string },
  reason?: string | null,
): Promise<boolean> {
  return inOneTransaction(container, async (trx) => {
    const turned = await turn(trx, row.id, from, to, decided);
    if (turned) await noteMoney(trx, row, to, by, reason);
    return turned;
  });
}
