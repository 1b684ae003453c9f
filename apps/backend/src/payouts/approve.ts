import type { MedusaContainer } from "@medusajs/framework/types";
import { type Actor, noteDeed } from "../audit";
import { inOneTransaction, type Sql, sqlOf } from "../booking/database";
import { clock } from "../clock";
import { postDueOf } from "../ledger";
import { Refusal } from "../refusal";
import type { MoneyDeed } from "../second-person/deed";
import { readDue } from "./due";
import { type BatchRow, payoutsOf, readBatch } from "./rows";

/** An officer lets a batch go: nobody alone above the set amount. */
export const approvePayouts: MoneyDeed<{ batch_id: string }> = {
  kind: "payouts.approve",
  async look(container, { batch_id }) {
    const batch = await readBatch(sqlOf(container), batch_id);
    if (batch.state !== "draft") throw notNow(batch);
    await stillDue(container, sqlOf(container), batch_id);
    return {
      object: { type: "payout_batch", id: batch_id },
      order_id: null,
      producer_id: null,
      amount: batch.total,
      seen: `${batch.state}-${batch.count}-${batch.total}`,
    };
  },
  act: (container, { batch_id }, { by }) => approve(container, batch_id, by),
};

async function approve(container: MedusaContainer, id: string, by: Actor): Promise<void> {
  await inOneTransaction(container, async (trx) => {
    await turnBatch(trx, id, "draft", {
      state: "approved",
      approved_by: by.id,
      approved_by_name: by.name,
      approved_at: clock.now(),
    });
    await trx.raw("update payout set state = 'approved', updated_at = now() where batch_id = ?", [id]);
    await noteDeed(trx, {
      by,
      producer_id: null,
      deed: "payouts.approved",
      object: { type: "payout_batch", id },
    });
  });
}

/** Moves a batch on from the state it is thought to be in. @throws Refusal 404, 409 `not_now` where another officer was first */
export async function turnBatch(
  trx: Sql,
  id: string,
  from: BatchRow["state"],
  to: Record<string, string | Date | null> & { state: BatchRow["state"] },
): Promise<void> {
  const columns = Object.keys(to).map((column) => `"${column}" = :${column}`);
  const { rows } = await trx.raw(
    `update payout_batch set ${columns.join(", ")}, updated_at = now() where id = :id and state = :from returning id`,
    { ...to, id, from },
  );
  if (!rows.length) throw notNow(await readBatch(trx, id));
}

/**
 * What was given back to buyers since the batch was made is not paid out all the same.
 * @throws Refusal 409 `due_changed` with whose
 */
export async function stillDue(container: MedusaContainer, sql: Sql, batchId: string): Promise<void> {
  const payouts = await payoutsOf(sql, batchId);
  const producers = payouts.map(({ producer_id }) => producer_id);
  for (const producer of producers) await postDueOf(container, producer);
  const due = await readDue(sql, { producers, except: batchId });
  const less = payouts.filter(
    ({ producer_id, amount }) =>
      amount > (due.find(({ producer }) => producer.id === producer_id)?.payable ?? 0),
  );
  if (less.length) {
    const names = less.map(({ name }) => name).join(", ");
    throw new Refusal(409, "due_changed", `Less is due by now: ${names}. Drop the batch and make a new one.`);
  }
}

export function notNow({ state }: Pick<BatchRow, "state">): Refusal {
  return new Refusal(409, "not_now", `The batch is ${state} by now: load the page again.`);
}
