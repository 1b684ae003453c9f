/**
 * What a producer's orders of some days are worth now, a row for each day and product. An order counts on the day on which it was
 * placed; one that was cancelled does not count at all. Of every other order the rows add up to what it comes to (Medusa's own total, in
 * which credit lines are taken off) less what was given back of it. Money that was only paid too much, and went back, is no loss of sales.
 *
 * What is given back says for what by the reference of its credit line, or the note of its refund: a booking, a dropped line.
 */
export const SOLD = `
  with theirs as materialized (
    select o.id, o.version, (p.placed_at at time zone 'Asia/Ho_Chi_Minh')::date::text as day
    from purchase_part part
    join purchase p on p.id = part.purchase_id and p.state = 'placed' and p.deleted_at is null
      and p.placed_at >= :from and p.placed_at < :to
    join "order" o on o.id = part.order_id and o.status <> 'canceled' and o.deleted_at is null
    where part.producer_id = :producer and part.deleted_at is null
  ),
  lines as materialized (
    select t.id as order_id, t.day, i.item_id, l.product_id, coalesce(l.product_title, l.title) as title, i.quantity,
      i.quantity * coalesce(i.unit_price, l.unit_price) - coalesce((
        select sum(a.amount) from order_line_item_adjustment a
        where a.item_id = i.item_id and a.version = i.version and a.deleted_at is null), 0) as amount
    from theirs t
    join order_item i on i.order_id = t.id and i.version = t.version and i.deleted_at is null
    join order_line_item l on l.id = i.item_id
  ),
  delivery as materialized (
    select t.id as order_id, t.day, sum(m.amount - coalesce((
        select sum(a.amount) from order_shipping_method_adjustment a
        where a.shipping_method_id = m.id and a.version = s.version and a.deleted_at is null), 0)) as amount
    from theirs t
    join order_shipping s on s.order_id = t.id and s.version = t.version and s.deleted_at is null
      and s.return_id is null and s.exchange_id is null and s.claim_id is null
    join order_shipping_method m on m.id = s.shipping_method_id and m.deleted_at is null
    group by t.id, t.day
  ),
  credits as materialized (
    select t.id as order_id, c.reference_id as reference, c.amount
    from theirs t
    join order_credit_line c on c.order_id = t.id and c.version = t.version and c.deleted_at is null
  ),
  payments as materialized (
    select t.id as order_id, pay.id
    from theirs t
    join order_payment_collection opc on opc.order_id = t.id and opc.deleted_at is null
    join payment pay on pay.payment_collection_id = opc.payment_collection_id and pay.deleted_at is null
  ),
  refunds as materialized (
    select p.order_id, r.note as reference, r.amount
    from payments p join refund r on r.payment_id = p.id and r.deleted_at is null
  ),
  -- By order: what was given back of it, less what had been paid beyond its total.
  given as materialized (
    select r.order_id, r.amount as refunded, greatest(0, r.amount - greatest(0,
      coalesce(paid.amount, 0) - coalesce(l.amount, 0) - coalesce(d.amount, 0) + coalesce(c.amount, 0))) as amount
    from (select order_id, sum(amount) as amount from refunds group by order_id) r
    left join (select order_id, sum(amount) as amount from lines group by order_id) l on l.order_id = r.order_id
    left join delivery d on d.order_id = r.order_id
    left join (select order_id, sum(amount) as amount from credits group by order_id) c on c.order_id = r.order_id
    left join (select p.order_id, sum(c.amount) as amount from payments p
      join capture c on c.payment_id = p.id and c.deleted_at is null group by p.order_id) paid on paid.order_id = r.order_id
  ),
  taken_off as materialized (
    select back.order_id, t.day, back.amount,
      case when b.id is not null or d.item_id is not null then 'product' when d.id is not null then 'delivery' else 'other' end as kind,
      coalesce(b.product_id, l.product_id) as product_id, coalesce(bp.title, l.product_title, l.title) as title
    from (select * from credits union all select * from refunds
      union all select order_id, null::text, amount - refunded from given where amount <> refunded) back
    join theirs t on t.id = back.order_id
    left join booking b on b.id = back.reference and b.order_id = back.order_id and b.deleted_at is null
    left join product bp on bp.id = b.product_id
    left join dropped_line d on d.id = back.reference and d.order_id = back.order_id and d.deleted_at is null
    left join order_line_item l on l.id = d.item_id
  ),
  ended as materialized (
    select b.order_id, unnest(b.line_ids) as item_id from booking b
    where b.order_id in (select id from theirs) and b.state in ('cancelled', 'called_off', 'declined') and b.deleted_at is null
  ),
  kept as (
    select l.day, 'product' as kind, l.product_id, l.title, l.amount,
      case when e.item_id is not null then 0 else l.quantity - coalesce((
        select sum(d.quantity) from dropped_line d
        where d.order_id = l.order_id and d.item_id = l.item_id and d.deleted_at is null), 0) end as pieces
    from lines l left join ended e on e.order_id = l.order_id and e.item_id = l.item_id
    union all select day, 'delivery', null, null, amount, 0 from delivery
    union all select day, kind, product_id, title, -amount, 0 from taken_off
  )
  select day, kind, product_id, min(title) as title, round(sum(amount))::float8 as amount, sum(pieces)::float8 as pieces
  from kept group by day, kind, product_id, case when product_id is null then title end
  order by day, kind, product_id`;

/** How many orders on each day. */
export const ORDERS = `
  select (p.placed_at at time zone 'Asia/Ho_Chi_Minh')::date::text as day, count(*)::int as orders
  from purchase_part part
  join purchase p on p.id = part.purchase_id and p.state = 'placed' and p.deleted_at is null
    and p.placed_at >= :from and p.placed_at < :to
  join "order" o on o.id = part.order_id and o.status <> 'canceled' and o.deleted_at is null
  where part.producer_id = :producer and part.deleted_at is null
  group by 1`;

/** What was received in cash on these days. */
export const CASH = `
  select coalesce(sum(amount), 0)::float8 as collected,
    coalesce(sum(amount) filter (where holder = 'carrier' and handed_over_at is null), 0)::float8 as with_carriers
  from cash_receipt
  where producer_id = :producer and noted_at >= :from and noted_at < :to and deleted_at is null`;

/** A buyer is known by the phone number: most have no account. */
export const BUYERS = `
  select count(*)::int as buyers, count(*) filter (where orders > 1)::int as repeat_buyers
  from (
    select count(*) as orders from purchase_part part
    join purchase p on p.id = part.purchase_id and p.state = 'placed' and p.deleted_at is null and p.placed_at < :to
    join "order" o on o.id = part.order_id and o.status <> 'canceled' and o.deleted_at is null
    where part.producer_id = :producer and part.deleted_at is null
    group by coalesce(nullif(p.contact_phone, ''), p.customer_id, p.id)
    having max(p.placed_at) >= :from) people`;
