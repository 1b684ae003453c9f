import type { DeskReceipt, DeskTransfer, DeskTransfersAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { refundsOwed } from "./refunds-owed";

/** Longer lists are nobody's to read; what is behind comes up as these are done with. */
const MOST = 200;

const AWAITED = `
  select t.order_id, p.number, o.display_id, p.contact_name as name, t.reference, t.lapses_at as until,
    round((s.totals ->> 'pending_difference')::numeric)::float8 as due,
    round(coalesce((s.totals ->> 'paid_total')::numeric, 0))::float8 as paid
  from transfer_awaited t
  join purchase p on p.id = t.purchase_id and p.state = 'placed'
  join "order" o on o.id = t.order_id and o.status <> 'canceled'
  join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
  where t.producer_id = ? and t.state = 'waiting' and t.deleted_at is null and (s.totals ->> 'pending_difference')::numeric > 0
  order by t.lapses_at, t.id limit ?`;

/** What is too little needs nobody once its order has all of it, or stands no more. */
const RECEIPTS = `
  select r.id, r.received_at as at, r.amount::float8 as amount, r.left_over::float8 as left, r.outcome, r.content, r.transaction_id
  from bank_receipt r
  where r.producer_id = ? and r.state = 'waiting' and r.deleted_at is null
    and (r.left_over > 0 or exists (
      select from receipt_part part join transfer_awaited t on t.order_id = part.order_id and t.state = 'waiting'
      join "order" o on o.id = t.order_id and o.status <> 'canceled'
      where part.receipt_id = r.id))
  order by r.received_at, r.id limit ?`;

export async function deskTransfers(
  container: MedusaContainer,
  producerId: string,
): Promise<DeskTransfersAnswer> {
  const sql = sqlOf(container);
  const [awaited, receipts, refunds] = await Promise.all([
    sql.raw<DeskTransfer & { until: Date }>(AWAITED, [producerId, MOST]),
    sql.raw<DeskReceipt & { at: Date }>(RECEIPTS, [producerId, MOST]),
    refundsOwed(container, producerId),
  ]);
  return {
    awaited: awaited.rows.map((row) => ({ ...row, until: new Date(row.until).toISOString() })),
    receipts: receipts.rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() })),
    refunds,
  };
}
