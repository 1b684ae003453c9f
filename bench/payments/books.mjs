import { setTimeout as pause } from "node:timers/promises";
import { askDatabase } from "@market/local-services";

/** What was told and is not done yet. */
const OPEN = {
  prepaid: `select (select count(*) from card_event where done_at is null)
    + (select count(*) from prepayment where told_at is not null and settled_at is null) as count`,
  vietqr: `select (select count(*) from bank_receipt where state = 'stored')
    + (select count(*) from receipt_part where booked_at is null) as count`,
};
const KEPT = {
  prepaid: "select count(*)::int as count from card_event where id like $1",
  vietqr: "select count(*)::int as count from bank_receipt where lower(transaction_id) like $1",
};
const MINUTES = 10;

export async function untilQuiet(url, method) {
  for (let tries = 0; tries < MINUTES * 60; tries++) {
    const [{ count }] = await askDatabase(url, OPEN[method]);
    if (Number(count) === 0) return;
    await pause(1_000);
  }
  throw new Error(`What was told is not done after ${MINUTES} minutes.`);
}

/** Of this run's purchases with this method: those whose orders were paid to the đồng, and those paid more than they cost. */
export async function ordersPaid(url, method, { run, since }) {
  const [{ count: kept }] = await askDatabase(url, KEPT[method], [`%${run}%`]);
  const [{ paid, twice }] = await askDatabase(
    url,
    `select count(*) filter (where got = total)::int as paid, count(*) filter (where got > total)::int as twice
      from (
        select p.id, sum((s.totals ->> 'current_order_total')::numeric) as total, sum(coalesce(c.got, 0)) as got
        from purchase p
        join purchase_part part on part.purchase_id = p.id
        join "order" o on o.id = part.order_id and o.status <> 'canceled'
        join order_summary s on s.order_id = o.id and s.version = o.version
        left join lateral (
          select sum(capture.amount) as got from order_payment_collection l
          join payment on payment.payment_collection_id = l.payment_collection_id and payment.deleted_at is null
          join capture on capture.payment_id = payment.id and capture.deleted_at is null
          where l.order_id = o.id and l.deleted_at is null) c on true
        where p.payment_method = $1 and p.state = 'placed' and p.created_at >= $2
        group by p.id) each`,
    [method, since],
  );
  return { kept, paid, twice };
}
