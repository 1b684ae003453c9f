import type { PaymentsWaitingAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { refundsWaiting } from "../card";
import { refundsOwed } from "../transfers/refunds-owed";
import { moneyStuck } from "./stuck";

/** Longer lists are nobody's to read; what is behind comes up as these are done with. */
const MOST = 200;
/** Of one producer, to choose from. */
const MOST_AWAITED = 100;

type Dated<Row> = Omit<Row, "at"> & { at: Date };

const RECEIPTS = `
  select r.id, m.name as producer, r.received_at as at, r.amount::float8 as amount, r.left_over::float8 as left, r.outcome, r.content,
    coalesce((select jsonb_agg(jsonb_build_object('reference', w.reference, 'number', w.number, 'name', w.name, 'due', w.due)) from (
      select t.reference, p.number, p.contact_name as name, round((s.totals ->> 'pending_difference')::numeric)::float8 as due
      from transfer_awaited t
      join purchase p on p.id = t.purchase_id and p.state = 'placed'
      join "order" o on o.id = t.order_id and o.status <> 'canceled'
      join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
      where t.producer_id = r.producer_id and t.state = 'waiting' and t.deleted_at is null
        and (s.totals ->> 'pending_difference')::numeric > 0
      order by t.lapses_at, t.id limit ${MOST_AWAITED}) w), '[]') as awaited
  from bank_receipt r join producer m on m.id = r.producer_id
  where r.state = 'waiting' and r.left_over > 0 and r.deleted_at is null
  order by r.received_at, r.id limit ${MOST}`;

const SHORT = `
  select c.order_id, p.number, m.name as producer, c.asked::float8 as asked, c.amount::float8 as amount, c.reason, c.noted_at as at,
    round((s.totals ->> 'pending_difference')::numeric)::float8 as due
  from cash_receipt c
  join producer m on m.id = c.producer_id
  join purchase_part t on t.order_id = c.order_id and t.deleted_at is null
  join purchase p on p.id = t.purchase_id
  join "order" o on o.id = c.order_id and o.status <> 'canceled'
  join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
  where c.outcome = 'short' and c.deleted_at is null and (s.totals ->> 'pending_difference')::numeric > 0
  order by c.noted_at, c.id limit ${MOST}`;

const CARRIERS = `
  select c.order_id, p.number, m.name as producer, c.amount::float8 as amount, c.noted_at as at
  from cash_receipt c
  join producer m on m.id = c.producer_id
  join purchase_part t on t.order_id = c.order_id and t.deleted_at is null
  join purchase p on p.id = t.purchase_id
  where c.holder = 'carrier' and c.handed_over_at is null and c.amount > 0 and c.deleted_at is null
  order by c.noted_at, c.id limit ${MOST}`;

/** Money that waits for a person. */
export async function paymentsWaiting(container: MedusaContainer): Promise<PaymentsWaitingAnswer> {
  const sql = sqlOf(container);
  const [receipts, short, carriers, refunds, card_refunds, stuck] = await Promise.all([
    sql.raw<Dated<PaymentsWaitingAnswer["receipts"][number]>>(RECEIPTS),
    sql.raw<Dated<PaymentsWaitingAnswer["short"][number]>>(SHORT),
    sql.raw<Dated<PaymentsWaitingAnswer["carriers"][number]>>(CARRIERS),
    refundsOwed(container, null),
    refundsWaiting(container),
    moneyStuck(container),
  ]);
  const told = <Row extends { at: Date }>({ at, ...row }: Row) => ({
    ...row,
    at: new Date(at).toISOString(),
  });
  return {
    receipts: receipts.rows.map(told),
    short: short.rows.map(told),
    carriers: carriers.rows.map(told),
    refunds,
    card_refunds,
    stuck,
  };
}
