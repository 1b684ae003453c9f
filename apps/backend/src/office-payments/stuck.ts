import type { MoneyStuck } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { longestHoldMinutes, sqlOf } from "../booking";
import { clock } from "../clock";
import { KEPT_OF_CANCELLED } from "../give-back/of-cancelled";

/** Longer lists are nobody's to read; what is behind comes up as these are done with. */
const MOST = 200;
/** The jobs of some minutes have tried it. */
const TRIED_MINUTES = 10;

/** What each job of its own has yet to give back. */
const STUCK = `
  with stuck as (
    select 'cancelled' as of, k.payment_id as key, k.order_id, null as purchase_id, k.kept as amount, k.at from (${KEPT_OF_CANCELLED}) k
    union all
    select 'unbought', a.id, null, a.purchase_id, a.amount, a.told_at from prepayment a
      where a.told_at < cast(:now as timestamptz) - make_interval(mins => :held) and a.settled_at is null and a.deleted_at is null
    union all
    select 'visit', b.id, b.order_id, b.purchase_id, b.refund, b.cancelled_at from booking b
      where b.cancelled_at is not null and b.settled_at is null and b.refund > 0 and b.deleted_at is null
    union all
    select 'goods', d.id, d.order_id, null, d.amount, d.created_at from dropped_line d
      where d.settled_at is null and d.amount > 0 and d.deleted_at is null
    union all
    select 'return', g.id, g.order_id, null, g.refund - coalesce(g.refund_before, 0), g.updated_at from goods_return g
      where g.refund is not null and g.settled_at is null and g.deleted_at is null)
  select s.of, s.key as id, s.order_id, p.number, m.name as producer, round(s.amount)::float8 as amount, s.at
  from stuck s
  left join purchase_part t on t.order_id = s.order_id and t.deleted_at is null
  left join producer m on m.id = t.producer_id
  join purchase p on p.id = coalesce(s.purchase_id, t.purchase_id)
  where s.at < cast(:now as timestamptz) - make_interval(mins => :tried)
  order by s.at, s.key limit ${MOST}`;

/** Money that is to go back and does not: Stripe is away, or will not have it, as after a dispute that was lost. */
export async function moneyStuck(container: MedusaContainer): Promise<MoneyStuck[]> {
  const { rows } = await sqlOf(container).raw<Omit<MoneyStuck, "at"> & { at: Date }>(STUCK, {
    now: clock.now(),
    held: longestHoldMinutes(),
    tried: TRIED_MINUTES,
  });
  return rows.map(({ at, ...row }) => ({ ...row, at: new Date(at).toISOString() }));
}
