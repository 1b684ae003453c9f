import type { RefundOwed } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { type Actor, noteDeed } from "../audit";
import { inOneTransaction, sqlOf } from "../booking/database";
import { clock } from "../clock";
import { Refusal } from "../refusal";
import { transactionNumber } from "./receipts";

/** Longer lists are nobody's to read; what is behind comes up as these are done with. */
const MOST = 200;

/** What went back, in the shop's books, of money that came by transfer: only its producer can send it. */
const OWED = `
  select r.id, t.order_id, t.producer_id, m.name as producer, p.number, o.display_id, p.contact_name as name, p.contact_phone as phone,
    t.reference, r.amount::float8 as amount, r.created_at as at
  from transfer_awaited t
  join purchase p on p.id = t.purchase_id
  join producer m on m.id = t.producer_id
  join "order" o on o.id = t.order_id
  join order_payment_collection l on l.order_id = t.order_id and l.deleted_at is null
  join payment_collection c on c.id = l.payment_collection_id and c.metadata ->> 'receipt_part' is not null
  join payment pay on pay.payment_collection_id = c.id
  join refund r on r.payment_id = pay.id and r.deleted_at is null
  where t.deleted_at is null and (cast(:producer as text) is null or t.producer_id = :producer)
    and not exists (select from refund_sent s where s.refund_id = r.id and s.deleted_at is null)`;

/** What producers owe buyers who paid by transfer, the oldest first. @param producerId null: all, as the office sees it */
export async function refundsOwed(
  container: MedusaContainer,
  producerId: string | null,
): Promise<RefundOwed[]> {
  const { rows } = await sqlOf(container).raw<RefundOwed & { at: Date; producer_id: string }>(
    `${OWED} order by r.created_at, r.id limit ${MOST}`,
    { producer: producerId },
  );
  return rows.map(({ producer_id: _, ...row }) => ({ ...row, at: new Date(row.at).toISOString() }));
}

export const refundSentBody = z.strictObject({ reference: z.string().trim().min(1).max(100) });

/**
 * A member sent it back by bank. Noted once: the second of two is told.
 * @throws Refusal 404 `no_such_refund`, 409 `decided_already`
 */
export async function noteRefundSent(
  container: MedusaContainer,
  { by, producer_id }: { by: Actor; producer_id: string },
  refundId: string,
  { reference }: z.output<typeof refundSentBody>,
): Promise<void> {
  const sql = sqlOf(container);
  const { rows } = await sql.raw<{ order_id: string; amount: number }>(`${OWED} and r.id = :id`, {
    producer: producer_id,
    id: refundId,
  });
  const [owed] = rows;
  if (!owed) {
    const before = await sql.raw("select 1 from refund_sent where refund_id = ? and producer_id = ?", [
      refundId,
      producer_id,
    ]);
    if (before.rows.length) throw decidedAlready();
    throw new Refusal(404, "no_such_refund", "There is no such refund to be sent.");
  }
  const number = transactionNumber(reference);
  await inOneTransaction(container, async (trx) => {
    const written = await trx.raw(
      `insert into refund_sent (id, refund_id, producer_id, reference, sent_by, sent_at) values (?, ?, ?, ?, ?, ?)
        on conflict do nothing returning id`,
      [generateEntityId(undefined, "rsent"), refundId, producer_id, number, by.id, clock.now()],
    );
    if (!written.rows.length) throw decidedAlready();
    await noteDeed(trx, {
      by,
      producer_id,
      deed: "transfer.refund_sent",
      object: { type: "order", id: owed.order_id },
      details: { refund: refundId, amount: owed.amount, reference: number },
    });
  });
}

const decidedAlready = () => new Refusal(409, "decided_already", "It was noted as sent before.");
