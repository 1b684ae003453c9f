import { type LadderStep, readLadder } from "@market/ocop/booking";
import type { Sql } from "./database";
import { type LineVisit, visitIn, visitKey } from "./line-visit";

/** One line of an order that is tickets or nights. */
export interface VisitLine {
  id: string;
  variant_id: string;
  title: string;
  quantity: number;
  /** đồng, discounts taken off. */
  total: number;
  seats: number;
  visit: LineVisit;
}

/** What becomes one booking. */
export interface VisitToBook {
  key: string;
  visit: LineVisit;
  experience_id: string;
  product_id: string;
  producer_id: string;
  ladder: LadderStep[];
  /** The host is asked first, and has so many hours. */
  answer_hours: number | null;
  lines: VisitLine[];
}

export interface OrderToBook {
  order_id: string;
  purchase_id: string;
  basket_id: string;
  visits: VisitToBook[];
}

interface Row {
  order_id: string;
  purchase_id: string;
  basket_id: string;
  id: string;
  variant_id: string;
  title: string;
  quantity: string;
  total: string;
  metadata: Record<string, unknown>;
  seats: number;
  experience_id: string;
  product_id: string;
  producer_id: string;
  ladder: unknown;
  answer_hours: number | null;
}

/** By the cart, for the hook knows no more. The order's own lines, with its own prices and what is taken off them. */
const LINES = `
  select o.id as order_id, p.id as purchase_id, p.basket_id, l.id, l.variant_id,
    coalesce(l.variant_title, l.title) as title, i.quantity, l.metadata,
    l.unit_price * i.quantity - coalesce((select sum(a.amount) from order_line_item_adjustment a
      where a.item_id = l.id and a.deleted_at is null), 0) as total,
    k.seats, e.id as experience_id, e.product_id, e.producer_id, e.ladder, e.answer_hours
  from order_cart c
  join "order" o on o.id = c.order_id and o.deleted_at is null
  join purchase p on p.id = o.metadata ->> 'purchase_id'
  join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
  join order_line_item l on l.id = i.item_id and l.deleted_at is null
  join ticket_kind k on k.variant_id = l.variant_id and k.deleted_at is null
  join experience e on e.id = k.experience_id and e.deleted_at is null
  where c.cart_id = ? and c.deleted_at is null and (l.metadata -> 'departure_id' is not null or l.metadata -> 'stay' is not null)
  order by k.place, l.id`;

/** null for an order of goods alone. */
export async function orderToBook(sql: Sql, cartId: string): Promise<OrderToBook | null> {
  const { rows } = await sql.raw<Row>(LINES, [cartId]);
  const [first] = rows;
  if (!first) return null;
  const visits = new Map<string, VisitToBook>();
  for (const row of rows) {
    const visit = visitIn(row.metadata);
    if (!visit) continue;
    const key = visitKey(visit, row.variant_id);
    const { experience_id, product_id, producer_id, answer_hours } = row;
    const so_far = visits.get(key) ?? {
      key,
      visit,
      experience_id,
      product_id,
      producer_id,
      answer_hours,
      ladder: readLadder(row.ladder) ?? [{ hours_before: 0, refund_percent: 100 }],
      lines: [],
    };
    const { id, variant_id, title, seats } = row;
    const line = {
      id,
      variant_id,
      title,
      seats,
      visit,
      quantity: Number(row.quantity),
      total: Number(row.total),
    };
    visits.set(key, { ...so_far, lines: [...so_far.lines, line] });
  }
  const { order_id, purchase_id, basket_id } = first;
  return { order_id, purchase_id, basket_id, visits: [...visits.values()] };
}
