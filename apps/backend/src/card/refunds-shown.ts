import type { CardRefundWaiting } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";

/** What came back is looked at within three months; by then a buyer has asked. */
const SHOWN = `
  select r.id, r.state, r.amount::float8 as amount, r.made_at as at, p.number,
    (select json_agg(json_build_object('order_id', t.order_id, 'producer', m.name) order by t.place)
      from purchase_part t join producer m on m.id = t.producer_id
      where t.purchase_id = p.id and t.order_id is not null and t.deleted_at is null) as orders
  from card_refund r join purchase p on p.id = r.purchase_id
  where r.deleted_at is null
    and (r.state = 'unassigned' or r.state = 'came_back' and r.updated_at > now() - interval '90 days')
  order by r.made_at, r.id limit 200`;

/** Refunds at Stripe that wait for a person, the oldest first. */
export async function refundsWaiting(container: MedusaContainer): Promise<CardRefundWaiting[]> {
  const { rows } = await sqlOf(container).raw<
    Omit<CardRefundWaiting, "at" | "orders"> & { at: Date; orders: CardRefundWaiting["orders"] | null }
  >(SHOWN);
  return rows.map(({ at, orders, ...row }) => ({
    ...row,
    at: new Date(at).toISOString(),
    orders: orders ?? [],
  }));
}
