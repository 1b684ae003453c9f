import { addDays, type Day, startOfDay } from "@market/ocop";
import type { ReconciliationAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { CARDS } from "../modules/payment-stripe-checkout";

/** More than these are a matter for somebody who reads the database. */
const MOST_DIFFERENCES = 200;

/** Every payment with the way by which its money came: what was noted by hand bears the receipt that it is of. */
const WAYS = `
  select pay.id, l.order_id, case
      when pay.provider_id = :cards then 'card'
      when c.metadata ->> 'receipt_part' is not null then 'transfer'
      when r.holder = 'carrier' then 'carrier'
      when r.id is not null or pay.provider_id like 'pp_cash-on-delivery%' then 'cash'
      else 'other' end as way
  from payment pay
  join payment_collection c on c.id = pay.payment_collection_id
  join order_payment_collection l on l.payment_collection_id = c.id and l.deleted_at is null
  left join cash_receipt r on r.id = c.metadata ->> 'cash_receipt'`;

const day = (instant: string) => `to_char(${instant} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`;

const DAYS = `
  with way as (${WAYS}),
  moved as (
    select ${day("k.created_at")} as day, way.way, k.amount as captured, 0 as refunded from capture k join way on way.id = k.payment_id
      where k.deleted_at is null and k.created_at >= :from and k.created_at < :to
    union all
    select ${day("f.created_at")}, way.way, 0, f.amount from refund f join way on way.id = f.payment_id
      where f.deleted_at is null and f.created_at >= :from and f.created_at < :to)
  select day, way, round(sum(captured))::float8 as captured, round(sum(refunded))::float8 as refunded
  from moved group by day, way order by day desc, way`;

const RECEIPTS = `
  select day, way, sum(told)::float8 as told, sum(booked)::float8 as booked from (
    select ${day("b.received_at")} as day, 'transfer' as way, b.amount as told,
      coalesce((select sum(t.amount) from receipt_part t where t.receipt_id = b.id and t.booked_at is not null and t.deleted_at is null), 0) as booked
    from bank_receipt b where b.deleted_at is null and b.received_at >= :from and b.received_at < :to
    union all
    select ${day("c.noted_at")}, case when c.holder = 'carrier' then 'carrier' else 'cash' end, c.amount,
      case when c.booked_at is not null then c.amount else 0 end
    from cash_receipt c where c.deleted_at is null and c.amount > 0 and c.noted_at >= :from and c.noted_at < :to) told
  group by day, way order by day desc, way`;

const DUE = `
  select coalesce(sum(greatest(0, round((s.totals ->> 'pending_difference')::numeric))), 0)::float8 as due
  from "order" o join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
  where o.status <> 'canceled' and o.deleted_at is null and o.is_draft_order = false
    and o.created_at >= :from and o.created_at < :to`;

const FEES = `
  select coalesce(sum(l.amount), 0)::float8 as fees from ledger_line l join ledger_journal j on j.id = l.journal_id
  where l.account = 'fee' and j.at >= :from and j.at < :to`;

/** Of orders on which money moved in these days: what its payments, its own transactions and the ledger come to. */
const DIFFERENCES = `
  with touched as (
    select distinct l.order_id from order_payment_collection l join payment pay on pay.payment_collection_id = l.payment_collection_id
      where l.deleted_at is null and (
        exists (select from capture k where k.payment_id = pay.id and k.deleted_at is null and k.created_at >= :from and k.created_at < :to)
        or exists (select from refund f where f.payment_id = pay.id and f.deleted_at is null and f.created_at >= :from and f.created_at < :to))),
  sums as (
    select t.order_id,
      (select coalesce(sum(k.amount), 0) from order_payment_collection l join payment pay on pay.payment_collection_id = l.payment_collection_id
        join capture k on k.payment_id = pay.id and k.deleted_at is null where l.order_id = t.order_id and l.deleted_at is null)
      - (select coalesce(sum(f.amount), 0) from order_payment_collection l join payment pay on pay.payment_collection_id = l.payment_collection_id
        join refund f on f.payment_id = pay.id and f.deleted_at is null where l.order_id = t.order_id and l.deleted_at is null) as payments,
      (select coalesce(sum(x.amount), 0) from order_transaction x where x.order_id = t.order_id and x.deleted_at is null) as own,
      (select coalesce(-sum(n.amount), 0) from ledger_journal j join ledger_line n on n.journal_id = j.id and n.account = 'buyer'
        where j.order_id = t.order_id and j.kind in ('payment', 'refund')) as ledger
    from touched t)
  select s.order_id, o.display_id, round(s.payments)::float8 as payments, round(s.own)::float8 as order, round(s.ledger)::float8 as ledger
  from sums s join "order" o on o.id = s.order_id
  where round(s.payments) <> round(s.own) or round(s.payments) <> round(s.ledger)
  order by o.display_id desc limit ${MOST_DIFFERENCES}`;

/** What was paid, given back and told of in some days, by the way it came; and the orders where the books do not agree. */
export async function reconciliation(
  container: MedusaContainer,
  days: { from: Day; to: Day },
): Promise<ReconciliationAnswer> {
  const sql = sqlOf(container);
  const span = { from: startOfDay(days.from), to: startOfDay(addDays(days.to, 1)) };
  const [moved, receipts, due, fees, differences] = await Promise.all([
    sql.raw<ReconciliationAnswer["days"][number]>(DAYS, { ...span, cards: CARDS }),
    sql.raw<ReconciliationAnswer["receipts"][number]>(RECEIPTS, span),
    sql.raw<{ due: number }>(DUE, span),
    sql.raw<{ fees: number }>(FEES, span),
    sql.raw<ReconciliationAnswer["differences"][number]>(DIFFERENCES, span),
  ]);
  return {
    ...days,
    days: moved.rows,
    receipts: receipts.rows,
    due: due.rows[0]?.due ?? 0,
    card_fees: fees.rows[0]?.fees ?? 0,
    differences: differences.rows,
  };
}
