import { dayOf } from "@market/ocop";
import type { MakeBatchBody, PayoutsDueAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { type Actor, noteDeed } from "../audit";
import { inOneTransaction, type Sql, sqlOf } from "../booking/database";
import { clock } from "../clock";
import { faultPoint } from "../fault-point";
import { postDue } from "../ledger";
import { Refusal } from "../refusal";
import { secondPersonFrom } from "../second-person";
import { payableNow, readDue } from "./due";
import { payoutAfterDays } from "./settings";

export const makeBatchBody = z.strictObject({
  count: z.number().int().min(1),
  total: z.number().int().min(1),
}) satisfies z.ZodType<MakeBatchBody>;

/** What would be paid out at this moment. */
export async function dueNow(container: MedusaContainer): Promise<PayoutsDueAnswer> {
  await postDue(container);
  const due = await readDue(sqlOf(container));
  const now = payableNow(due);
  return {
    due: due.map(({ to: _, ...shown }) => shown),
    count: now.length,
    total: sum(now.map(({ payable }) => payable)),
    after_days: payoutAfterDays(),
    second_person_from: secondPersonFrom(),
  };
}

/**
 * Writes down what all producers are due now, to be approved and sent; the accounts as they are now. Of two officers at once the second is told.
 * @throws Refusal 409 `batch_open` while another one waits for approval, `due_changed` where it is not what the officer saw
 */
export async function makeBatch(container: MedusaContainer, by: Actor, seen: MakeBatchBody): Promise<string> {
  await postDue(container);
  const id = await inOneTransaction(container, async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtext('payouts'))");
    const open = await trx.raw("select 1 from payout_batch where state = 'draft' and deleted_at is null");
    if (open.rows.length) throw new Refusal(409, "batch_open", "Another batch waits to be approved.");
    const due = payableNow(await readDue(trx));
    const total = sum(due.map(({ payable }) => payable));
    if (due.length !== seen.count || total !== seen.total) {
      throw new Refusal(409, "due_changed", "What is due has changed since it was shown: look at it again.");
    }
    const batch = { id: generateEntityId(undefined, "pbat"), number: await nextNumber(trx), total };
    await trx.raw(
      `insert into payout_batch (id, number, state, count, total, raw_total, made_by, made_by_name, made_at)
        values (:id, :number, 'draft', :count, :total, jsonb_build_object('value', cast(:total as text), 'precision', 20),
          :by, :name, :now)`,
      { ...batch, count: due.length, by: by.id, name: by.name, now: clock.now() },
    );
    for (const [place, { producer, payable, to }] of due.entries()) {
      await trx.raw(
        `insert into payout (id, batch_id, number, producer_id, amount, raw_amount, bank_code, holder, sealed, masked, state)
          values (:id, :batch, :number, :producer, :amount, jsonb_build_object('value', cast(:amount as text), 'precision', 20),
            :bank_code, :holder, :sealed, :masked, 'draft')`,
        {
          id: generateEntityId(undefined, "pout"),
          batch: batch.id,
          number: `${batch.number}${String(place + 1).padStart(3, "0")}`,
          producer: producer.id,
          amount: payable,
          bank_code: to.bank_code,
          holder: to.holder,
          sealed: to.sealed,
          masked: to.masked,
        },
      );
    }
    await noteDeed(trx, {
      by,
      producer_id: null,
      deed: "payouts.made",
      object: { type: "payout_batch", id: batch.id },
      details: { number: batch.number, count: due.length, total },
    });
    return batch.id;
  });
  faultPoint("payouts.written");
  return id;
}

/** `CT` (chi trả), the day, and which of its day. */
async function nextNumber(trx: Sql): Promise<string> {
  const day = `CT${dayOf(clock.now()).slice(2).replaceAll("-", "")}`;
  const { rows } = await trx.raw<{ before: number }>(
    "select count(*)::int as before from payout_batch where number like ?",
    [`${day}%`],
  );
  return `${day}${String((rows[0]?.before ?? 0) + 1).padStart(2, "0")}`;
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
