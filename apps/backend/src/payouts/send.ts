import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { type Actor, noteDeed } from "../audit";
import { inOneTransaction, sqlOf } from "../booking/database";
import { clock } from "../clock";
import { faultPoint } from "../fault-point";
import { Refusal } from "../refusal";
import { notNow, stillDue, turnBatch } from "./approve";
import { bankFile } from "./bank-file";
import { payoutsOf, readBatch } from "./rows";

export const dropBody = z.strictObject({ reason: z.string().trim().min(1).max(500) });

/**
 * It goes to the bank: written down before anybody has the file, for from then on money may move.
 * @throws Refusal 404, 409 `not_now`, `due_changed`
 */
export async function sendBatch(container: MedusaContainer, by: Actor, id: string): Promise<void> {
  const batch = await readBatch(sqlOf(container), id);
  if (batch.state !== "approved") throw notNow(batch);
  await stillDue(container, sqlOf(container), id);
  await inOneTransaction(container, async (trx) => {
    await turnBatch(trx, id, "approved", { state: "sent", sent_by: by.id, sent_at: clock.now() });
    await trx.raw("update payout set state = 'sent', updated_at = now() where batch_id = ?", [id]);
    await noteDeed(trx, {
      by,
      producer_id: null,
      deed: "payouts.sent",
      object: { type: "payout_batch", id },
    });
  });
  faultPoint("payouts.sent");
}

/**
 * Nothing of it was sent, and nothing will be: all of it is due again.
 * @throws Refusal 404, 409 `not_now` once it was sent
 */
export async function dropBatch(
  container: MedusaContainer,
  by: Actor,
  id: string,
  { reason }: z.output<typeof dropBody>,
): Promise<void> {
  await inOneTransaction(container, async (trx) => {
    const { state } = await readBatch(trx, id);
    if (state !== "draft" && state !== "approved") throw notNow({ state });
    await turnBatch(trx, id, state, { state: "dropped", dropped_reason: reason });
    await trx.raw("update payout set state = 'failed', reason = ?, updated_at = now() where batch_id = ?", [
      reason,
      id,
    ]);
    await noteDeed(trx, {
      by,
      producer_id: null,
      deed: "payouts.dropped",
      object: { type: "payout_batch", id },
      details: { reason },
    });
  });
}

/**
 * The file for the bank, of what was sent and not settled yet. The accounts' numbers are opened for it alone; who took it stands in the trail.
 * @throws Refusal 404, 409 `not_now` before it was sent, `nothing_left`
 */
export async function batchFile(
  container: MedusaContainer,
  by: Actor,
  id: string,
): Promise<{ name: string; content: string }> {
  const sql = sqlOf(container);
  const batch = await readBatch(sql, id);
  if (batch.state !== "sent") throw notNow(batch);
  const left = (await payoutsOf(sql, id)).filter(({ state }) => state === "sent");
  if (!left.length) throw new Refusal(409, "nothing_left", "All of it is settled.");
  await noteDeed(container, {
    by,
    producer_id: null,
    deed: "payouts.file_taken",
    object: { type: "payout_batch", id },
    details: { count: left.length },
  });
  return { name: `chi-tra-${batch.number}.csv`, content: bankFile(container, left) };
}
