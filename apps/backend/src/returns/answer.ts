import type { ReturnAtDesk, ReturnShown, ReturnsAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { type Actor, noteDeed } from "../audit";
import { type Sql, sqlOf } from "../booking";
import { tellBuyers } from "../buyer-news";
import { clock } from "../clock";
import { nowOrSoon } from "../give-back/now-or-soon";
import { OrderBusy, withOrderLock } from "../order-lock";
import { readOrder } from "../parcels/read-order";
import { Refusal, refuseFields } from "../refusal";
import { paging } from "../reviews/voices";
import { returnsOf } from "./ask";
import type { CheckedAnswer } from "./body";
import { settleReturn } from "./settle";
import { mayEscalate, RETURNS, type ReturnRow, returnAtDesk, returnShown } from "./shown";

const STATES = { replace: "replaced", refund: "refunded", decline: "declined" } as const;

const noSuchReturn = () => new Refusal(404, "no_such_return", "There is no such return.");

export interface Answering {
  id: string;
  by: Actor;
  /** Whose desk it is; null for an officer, who decides what was escalated. */
  producerId: string | null;
  answer: CheckedAnswer;
}

/**
 * The producer's one answer, or the officer's decision. It stays as it was said: of two at once the second is told what the first said.
 * What is given back is written on the order under its lock.
 * @throws Refusal 404, 409 `already_answered`, `order_busy`, 422
 */
export async function answerReturn(
  container: MedusaContainer,
  { id, by, producerId, answer }: Answering,
): Promise<ReturnAtDesk> {
  const sql = sqlOf(container);
  const [found] = await returnsOf(sql, "id", id);
  if (!found || (producerId !== null && found.producer_id !== producerId)) throw noSuchReturn();
  try {
    await withOrderLock(container, found.order_id, async () => {
      // What was to be given back before is, before more is decided.
      await settleReturn(container, id);
      const [row] = await returnsOf(sql, "id", id);
      if (!row) throw noSuchReturn();
      if (row.state !== (producerId === null ? "escalated" : "open")) throw saidBefore(row);
      const refund = await refundIn(container, row, answer, producerId === null);
      await write(sql, row.id, { by, officer: producerId === null, answer, refund });
      await noteDeed(container, {
        by,
        producer_id: row.producer_id,
        deed: `return.${STATES[answer.answer]}`,
        object: { type: "return", id },
        details: refund === null ? undefined : { refund },
      });
      await nowOrSoon(container, `return ${id}`, () => settleReturn(container, id));
    });
  } catch (error) {
    if (error instanceof OrderBusy) throw new Refusal(409, "order_busy", error.message);
    throw error;
  }
  await tellBuyers(container);
  const [row] = await returnsOf(sql, "id", id);
  if (!row) throw noSuchReturn();
  return returnAtDesk(row, clock.now());
}

/** An officer sends nothing: what they decide is money, or none. What was given back before is taken off. */
async function refundIn(
  container: MedusaContainer,
  row: ReturnRow,
  answer: CheckedAnswer,
  officer: boolean,
): Promise<number | null> {
  if (officer && answer.answer === "replace") throw refuseFields([{ field: "answer", code: "not_a_choice" }]);
  if (answer.answer !== "refund") return officer ? row.refund : null;
  const before = Number(row.refund ?? 0);
  const least = before + 1;
  // Other returns and cancelled parts may have taken from the order meanwhile.
  const { total } = await readOrder(container, row.producer_id, row.order_id);
  const most = Math.min(Number(row.most), total + before);
  if (answer.refund > most)
    throw refuseFields([{ field: "refund", code: "too_much", values: { max: most } }]);
  if (answer.refund < least)
    throw refuseFields([{ field: "refund", code: "too_little", values: { min: least } }]);
  return answer.refund;
}

function write(
  sql: Sql,
  id: string,
  {
    by,
    officer,
    answer,
    refund,
  }: { by: Actor; officer: boolean; answer: CheckedAnswer; refund: number | null },
) {
  const said = officer
    ? "decision = :said, decided_at = :now, decided_by = :name"
    : "reply = :said, replied_at = :now, replied_by = :name";
  return sql.raw(
    `update goods_return set state = :state, ${said}, refund_before = refund, refund = :refund::int,
       settled_at = case when refund is not distinct from :refund::int then settled_at end, updated_at = now() where id = :id`,
    {
      id,
      state: refund === null ? STATES[answer.answer] : "refunded",
      said: answer.text,
      now: clock.now(),
      name: by.name,
      refund,
    },
  );
}

function saidBefore({ reply, replied_by, decision, decided_by }: ReturnRow): Refusal {
  const [said, by] = decision ? [decision, decided_by] : [reply, replied_by];
  return new Refusal(409, "already_answered", "It does not wait for this answer.", [
    { field: "text", code: "already_answered", values: { said: said ?? "", by: by ?? "" } },
  ]);
}

/**
 * Brings it before an officer, once: after the producer's answer, or when there was none in time.
 * @throws Refusal 404, 409 `not_to_escalate`
 */
export async function escalateReturn(
  container: MedusaContainer,
  purchaseId: string,
  id: string,
  text: string,
): Promise<ReturnShown> {
  const sql = sqlOf(container);
  const [row] = await returnsOf(sql, "id", id);
  if (!row || row.purchase_id !== purchaseId) throw noSuchReturn();
  const now = clock.now();
  const refused = () => new Refusal(409, "not_to_escalate", "This cannot be brought before an officer now.");
  if (!mayEscalate(row, returnShown(row, now).late !== null)) throw refused();
  const { rows } = await sql.raw<{ id: string }>(
    `update goods_return set state = 'escalated', escalation = :said, escalated_at = :now, updated_at = now()
     where id = :id and state = :state and escalated_at is null returning id`,
    { id, said: text, now, state: row.state },
  );
  if (rows.length === 0) throw refused();
  await noteDeed(container, {
    by: { type: "customer", id: purchaseId, name: "customer" },
    producer_id: row.producer_id,
    deed: "return.escalated",
    object: { type: "return", id },
  });
  await tellBuyers(container);
  const [after] = await returnsOf(sql, "id", id);
  return returnShown(after ?? row, now);
}

const SIZE = 20;

/** @param producerId whose; null: for officers, what was escalated or is late first */
export async function listReturns(
  container: MedusaContainer,
  producerId: string | null,
  { asked, all }: { asked: number; all: boolean },
): Promise<ReturnsAnswer> {
  const sql = sqlOf(container);
  const now = clock.now();
  const waits = producerId === null ? "r.state = 'escalated'" : "r.state = 'open'";
  const whose = `(:producer_id::text is null or r.producer_id = :producer_id)`;
  const narrowed = all ? whose : `${whose} and ${waits}`;
  const { rows: counts } = await sql.raw<{ total: number; waiting: number }>(
    `select (count(*) filter (where ${narrowed}))::int as total, (count(*) filter (where ${whose} and ${waits}))::int as waiting
     from goods_return r where r.deleted_at is null`,
    { producer_id: producerId },
  );
  const { total = 0, waiting = 0 } = counts[0] ?? {};
  const { page, pages, ...span } = paging(asked, total, SIZE);
  const { rows } = await sql.raw<ReturnRow>(
    `${RETURNS} and ${narrowed} order by (${waits}) desc, case when ${waits} then r.received_at end, r.received_at desc, r.id
     limit :take offset :skip`,
    { producer_id: producerId, ...span },
  );
  return { returns: rows.map((row) => returnAtDesk(row, now)), total, waiting, page, pages };
}
