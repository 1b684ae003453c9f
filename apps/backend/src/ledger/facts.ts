import type { Sql } from "../booking/database";

export interface LineFact {
  id: string;
  /** đồng, discounts taken off. */
  amount: number;
  visit: boolean;
  set_no: number | null;
  experience_id: string | null;
}

interface MoneyFact {
  id: string;
  amount: number;
  at: string;
}

export interface CreditFact extends MoneyFact {
  mark: string | null;
}

interface ProviderFact extends MoneyFact {
  provider_id: string;
}

export interface CaptureFact extends ProviderFact {
  /** A carrier collected it in cash. */
  by_carrier?: boolean;
}

export interface RefundFact extends ProviderFact {
  /** What it was given back for. */
  mark: string | null;
}

export interface Facts {
  order_id: string;
  purchase_id: string;
  producer_id: string;
  placed_at: string;
  /** null while it stands. */
  cancelled_at: string | null;
  lines: LineFact[];
  /** đồng for the delivery, discounts taken off. */
  delivery: number;
  credits: CreditFact[];
  captures: CaptureFact[];
  refunds: RefundFact[];
  /** Lines of the order by what they were given back for; `DELIVERY` for its delivery. */
  marks: Record<string, string[]>;
}

/** Names an order's delivery among its lines. */
export const DELIVERY = "delivery";

/**
 * One statement, so that all it reads is of one moment. A credit line is copied with each version of its order; the first one tells of it.
 */
const FACTS = `
  select o.id as order_id, p.id as purchase_id, part.producer_id, p.placed_at,
    case when o.status = 'canceled' then coalesce(o.canceled_at, o.updated_at) end as cancelled_at,
    (select coalesce(jsonb_agg(jsonb_build_object('id', i.item_id,
        'amount', round(i.quantity * coalesce(i.unit_price, l.unit_price) - coalesce((
          select sum(a.amount) from order_line_item_adjustment a
          where a.item_id = i.item_id and a.version = i.version and a.deleted_at is null), 0)),
        'visit', l.metadata -> 'departure_id' is not null or l.metadata -> 'stay' is not null
          or coalesce(sold.metadata ->> 'set_no', '') = '26',
        'set_no', case when sold.metadata ->> 'set_no' ~ '^[0-9]{1,2}$' then (sold.metadata ->> 'set_no')::int end,
        'experience_id', (select k.experience_id from ticket_kind k where k.variant_id = l.variant_id and k.deleted_at is null limit 1)) order by i.item_id), '[]')
      from order_item i
      join order_line_item l on l.id = i.item_id
      left join product sold on sold.id = l.product_id
      where i.order_id = o.id and i.version = o.version and i.deleted_at is null) as lines,
    (select coalesce(round(sum(m.amount - coalesce((
          select sum(a.amount) from order_shipping_method_adjustment a
          where a.shipping_method_id = m.id and a.version = s.version and a.deleted_at is null), 0))), 0)
      from order_shipping s
      join order_shipping_method m on m.id = s.shipping_method_id and m.deleted_at is null
      where s.order_id = o.id and s.version = o.version and s.deleted_at is null
        and s.return_id is null and s.exchange_id is null and s.claim_id is null)::float8 as delivery,
    (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'amount', round(c.amount), 'at', c.created_at, 'mark', c.reference_id)), '[]')
      from order_credit_line c
      where c.order_id = o.id and c.deleted_at is null
        and coalesce((c.metadata ->> 'created_in_version')::int, c.version) = c.version) as credits,
    (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'amount', round(k.amount), 'at', k.created_at,
        'provider_id', pay.provider_id, 'by_carrier', exists (
          select from payment_collection pc join cash_receipt r on r.id = pc.metadata ->> 'cash_receipt'
          where pc.id = opc.payment_collection_id and r.holder = 'carrier'))), '[]')
      from order_payment_collection opc
      join payment pay on pay.payment_collection_id = opc.payment_collection_id
      join capture k on k.payment_id = pay.id and k.deleted_at is null
      where opc.order_id = o.id and opc.deleted_at is null) as captures,
    (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'amount', round(r.amount), 'at', r.created_at,
        'provider_id', pay.provider_id, 'mark', r.note)), '[]')
      from order_payment_collection opc
      join payment pay on pay.payment_collection_id = opc.payment_collection_id
      join refund r on r.payment_id = pay.id and r.deleted_at is null
      where opc.order_id = o.id and opc.deleted_at is null) as refunds,
    (select coalesce(jsonb_object_agg(known.mark, known.lines), '{}') from (
        select b.id as mark, to_jsonb(b.line_ids) as lines from booking b where b.order_id = o.id
        union all
        select d.id, jsonb_build_array(coalesce(d.item_id, '${DELIVERY}')) from dropped_line d where d.order_id = o.id
        union all
        select g.id || more.of_it, (select jsonb_agg(one ->> 'line_id') from jsonb_array_elements(g.lines) one)
        from goods_return g cross join (values (''), (':more')) as more(of_it)
        where g.order_id = o.id and jsonb_typeof(g.lines) = 'array' and jsonb_array_length(g.lines) > 0) known) as marks
  from "order" o
  join purchase_part part on part.order_id = o.id and part.deleted_at is null
  join purchase p on p.id = part.purchase_id and p.state = 'placed' and p.deleted_at is null
  where o.id = ? and o.deleted_at is null`;

/** What the database tells of an order's money; null of one that is not sold, or not yet. */
export async function readFacts(sql: Sql, orderId: string): Promise<Facts | null> {
  return (await sql.raw<Facts>(FACTS, [orderId])).rows[0] ?? null;
}
