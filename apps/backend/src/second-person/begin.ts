import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import type { Actor } from "../audit";
import { inOneTransaction, type Sql } from "../booking/database";
import { clock } from "../clock";
import { Refusal } from "../refusal";
import type { Looked } from "./deed";
import { APPROVALS, type ApprovalRow, noteMoney, readApproval } from "./rows";
import { COUNTED_DAYS, secondPersonFrom } from "./settings";

export interface Begun {
  kind: string;
  input: object;
  by: Actor;
  why?: string | null;
}

/**
 * Writes down what an officer is about to do, before it is done: `alone` up to the set amount, together with what was done on the same thing
 * alone before; else `asked`. Asked twice it stands once.
 * @throws Refusal 409 `asked_already` where it waits with other words or another amount
 */
export async function begin(
  container: MedusaContainer,
  { kind, input, by, why = null }: Begun,
  looked: Looked,
): Promise<ApprovalRow> {
  return inOneTransaction(container, async (trx) => {
    const { type, id: objectId } = looked.object;
    // Of two at once on the same thing the second counts what the first did.
    await trx.raw("select pg_advisory_xact_lock(hashtext(?))", [`approval:${type}:${objectId}`]);
    const waiting = await trx.raw<ApprovalRow>(
      `${APPROVALS} and a.kind = ? and a.object_type = ? and a.object_id = ? and a.state in ('asked', 'agreed')`,
      [kind, type, objectId],
    );
    const [stands] = waiting.rows;
    if (stands) {
      if (!(await isSame(trx, stands.id, input))) throw askedAlready(stands);
      return stands;
    }
    // What moves nothing is only noted.
    const alone = looked.amount <= 0 || looked.amount + (await doneAlone(trx, looked)) <= secondPersonFrom();
    const id = generateEntityId(undefined, "appr");
    await trx.raw(
      `insert into approval (id, kind, object_type, object_id, order_id, producer_id, amount, raw_amount, input, seen, why,
        asked_by, asked_by_name, asked_at, state)
      values (:id, :kind, :type, :object, :order_id, :producer_id, :amount,
        jsonb_build_object('value', cast(:amount as text), 'precision', 20), cast(:input as jsonb), :seen, :why,
        :by, :name, :now, :state)`,
      {
        id,
        kind,
        type,
        object: objectId,
        order_id: looked.order_id,
        producer_id: looked.producer_id,
        amount: looked.amount,
        input: JSON.stringify(input),
        seen: looked.seen,
        why,
        by: by.id,
        name: by.name,
        now: clock.now(),
        state: alone ? "alone" : "asked",
      },
    );
    const row = await readApproval(trx, id);
    await noteMoney(trx, row, row.state, by);
    return row;
  });
}

async function doneAlone(trx: Sql, { object, order_id }: Looked): Promise<number> {
  const { rows } = await trx.raw<{ amount: number }>(
    `select coalesce(sum(amount), 0)::float8 as amount from approval where deleted_at is null and state = 'alone'
      and ((object_type = :type and object_id = :id) or order_id = :order_id)
      and asked_at > cast(:now as timestamptz) - make_interval(days => :days)`,
    { ...object, order_id, now: clock.now(), days: COUNTED_DAYS },
  );
  return rows[0]?.amount ?? 0;
}

async function isSame(trx: Sql, id: string, input: object): Promise<boolean> {
  const { rows } = await trx.raw<{ same: boolean }>(
    "select input = cast(? as jsonb) as same from approval where id = ?",
    [JSON.stringify(input), id],
  );
  return rows[0]?.same === true;
}

function askedAlready({ asked_by_name, amount }: ApprovalRow): Refusal {
  return new Refusal(
    409,
    "asked_already",
    `${asked_by_name} asked for ${amount} đ there, which waits for a second person: decide about that first.`,
    [{ field: "", code: "asked_already", values: { amount, by: asked_by_name } }],
  );
}
