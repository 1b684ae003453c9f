import { bankReference } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { type Actor, noteDeed } from "../audit";
import { inOneTransaction, type Sql, sqlOf } from "../booking/database";
import { clock } from "../clock";
import { faultPoint } from "../fault-point";
import { tellOwners } from "../joining/suspend";
import { postPayout } from "../ledger";
import { messageOf } from "../purchase/message-of";
import { Refusal, refuseFields } from "../refusal";
import { PAYOUTS, type PayoutRow } from "./rows";

export const settleBody = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("paid"),
    bank_reference: z.string().max(60).transform(bankReference).pipe(z.string().min(1)),
  }),
  z.strictObject({ outcome: z.literal("failed"), reason: z.string().trim().min(1).max(500) }),
]);
export type Settled = z.output<typeof settleBody>;

/**
 * What the bank made of a payout: paid, with its own number of the transfer, or not, and then the money is due again. Settled once.
 * @throws Refusal 404 `no_such_payout`, 409 `settled_already`, 422 `bank_reference` (`used_already`)
 */
export async function settlePayout(
  container: MedusaContainer,
  by: Actor,
  id: string,
  settled: Settled,
): Promise<void> {
  await inOneTransaction(container, async (trx) => {
    // Of two officers at once the second waits, and is told what the first one noted.
    await trx.raw("select pg_advisory_xact_lock(hashtext('payouts-settled'))");
    const before = await readPayout(trx, id);
    if (before.state !== "sent") throw settledAlready(before);
    if (settled.outcome === "paid") await unused(trx, settled.bank_reference);
    await trx.raw(
      `update payout set state = :state, bank_reference = :reference, reason = :reason, settled_by = :by, settled_by_name = :name,
        settled_at = :now, updated_at = now() where id = :id`,
      {
        id,
        state: settled.outcome,
        reference: settled.outcome === "paid" ? settled.bank_reference : null,
        reason: settled.outcome === "failed" ? settled.reason : null,
        by: by.id,
        name: by.name,
        now: clock.now(),
      },
    );
    await trx.raw(
      `update payout_batch b set state = 'closed', updated_at = now() where b.id = ? and b.state = 'sent'
        and not exists (select from payout p where p.batch_id = b.id and p.state = 'sent' and p.deleted_at is null)`,
      [before.batch_id],
    );
    await noteDeed(trx, {
      by,
      producer_id: before.producer_id,
      deed: `payout.${settled.outcome}`,
      object: { type: "payout", id },
      details: { number: before.number, amount: before.amount, ...settled },
    });
  });
  faultPoint("payout.settled");
  if (settled.outcome === "paid") await postPaid(container);
}

async function unused(trx: Sql, reference: string): Promise<void> {
  const { rows } = await trx.raw<{ number: string }>("select number from payout where bank_reference = ?", [
    reference,
  ]);
  if (rows[0]) {
    throw refuseFields([
      { field: "bank_reference", code: "used_already", values: { number: rows[0].number } },
    ]);
  }
}

/** What was paid stands in the ledger, and its producer is told: once, whatever stopped in between. */
export async function postPaid(container: MedusaContainer): Promise<void> {
  const { rows } = await sqlOf(container).raw<PayoutRow>(
    `${PAYOUTS} and p.state = 'paid' and p.posted_at is null order by p.settled_at, p.id limit 200`,
  );
  for (const payout of rows) {
    try {
      await postOne(container, payout);
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.error(`Payout ${payout.number} could not be written in the ledger yet: ${messageOf(error)}`);
    }
  }
}

async function postOne(container: MedusaContainer, payout: PayoutRow): Promise<void> {
  const { id, number, producer_id, name, amount, bank_reference, settled_at, settled_by } = payout;
  // First, for it is told once by its key, and what is posted is not looked at again.
  await tellOwners(container, producer_id, {
    template: "desk-paid-out",
    data: { producer: name, amount, number, bank_reference: bank_reference ?? "", masked: payout.masked },
    key: `paid-out:${id}`,
  });
  await inOneTransaction(container, async (trx) => {
    const at = new Date(settled_at ?? clock.now());
    const by = settled_by ?? "system";
    await postPayout(container, { payout_id: id, producer_id, amount, at, by, note: number }, trx);
    await trx.raw("update payout set posted_at = ?, updated_at = now() where id = ?", [clock.now(), id]);
  });
}

async function readPayout(trx: Sql, id: string): Promise<PayoutRow> {
  const { rows } = await trx.raw<PayoutRow>(`${PAYOUTS} and p.id = ?`, [id]);
  if (!rows[0]) throw new Refusal(404, "no_such_payout", "There is no such payout.");
  return rows[0];
}

function settledAlready({ state, settled_by_name }: PayoutRow): Refusal {
  return new Refusal(
    409,
    state === "paid" || state === "failed" ? "settled_already" : "not_now",
    `The payout is ${state} by now (${settled_by_name ?? "nobody settled it"}): load the page again.`,
  );
}
