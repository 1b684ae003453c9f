/** Orders of a month with what was sold, as it was agreed. An order that was cancelled before anything was paid needs no invoice. */
export const INVOICES = `
  select o.id as order_id, p.number, o.display_id, p.placed_at, p.contact_name, p.contact_phone, p.contact_email, p.province_code,
    p.commune_code, p.street, p.payment_method, p.invoice,
    coalesce((s.totals ->> 'pending_difference')::numeric, 0) <= 0 as paid,
    (select coalesce(jsonb_agg(jsonb_build_object('kind', case when exists (select from booking b where b.order_id = o.id
          and l.id = any(b.line_ids) and b.deleted_at is null) then 'visit' else 'goods' end,
        'title', coalesce(l.product_title, l.title), 'variant', l.variant_title, 'sku', l.variant_sku, 'quantity', i.quantity,
        'unit_price', round(coalesce(i.unit_price, l.unit_price)),
        'discount', round(coalesce((select sum(a.amount) from order_line_item_adjustment a
          where a.item_id = i.item_id and a.version = i.version and a.deleted_at is null), 0))) order by l.created_at, l.id), '[]')
      from order_item i join order_line_item l on l.id = i.item_id
      where i.order_id = o.id and i.version = o.version and i.deleted_at is null) as lines,
    (select coalesce(jsonb_agg(jsonb_build_object('kind', 'shipping', 'title', m.name, 'variant', null, 'sku', null, 'quantity', 1,
        'unit_price', round(m.amount), 'discount', round(coalesce((select sum(a.amount) from order_shipping_method_adjustment a
          where a.shipping_method_id = m.id and a.version = h.version and a.deleted_at is null), 0))) order by m.created_at, m.id), '[]')
      from order_shipping h join order_shipping_method m on m.id = h.shipping_method_id and m.deleted_at is null
      where h.order_id = o.id and h.version = o.version and h.deleted_at is null and m.amount > 0
        and h.return_id is null and h.exchange_id is null and h.claim_id is null) as delivery
  from purchase_part part
  join purchase p on p.id = part.purchase_id and p.state = 'placed' and p.deleted_at is null
    and p.placed_at >= :from and p.placed_at < :to
  join "order" o on o.id = part.order_id and o.deleted_at is null
  left join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
  where part.producer_id = :producer and part.deleted_at is null
    and (o.status <> 'canceled' or exists (select from ledger_journal j where j.order_id = o.id and j.kind = 'payment'))
  order by p.placed_at, o.id`;

/** By the ledger: what orders ask for no more, whatever the reason; and what of that was taken back. */
export const ADJUSTMENTS = `
  select j.id, j.at, j.order_id, p.number, o.display_id, j.note as reason,
    (sum(l.amount) filter (where l.account = 'buyer'))::float8 as amount,
    coalesce(jsonb_agg(jsonb_build_object('kind', case l.part when 'visit' then 'visit' when 'shipping' then 'shipping' else 'goods' end,
      'amount', -l.amount) order by l.id) filter (where l.account = 'awaited'), '[]') as parts
  from ledger_journal j join ledger_line l on l.journal_id = j.id
  join "order" o on o.id = j.order_id
  join purchase p on p.id = j.purchase_id
  where j.producer_id = :producer and j.at >= :from and j.at < :to and j.deleted_at is null
    and (j.kind = 'less' or (j.kind = 'correction' and j.key like 'undone:less:%'))
    and (o.status <> 'canceled' or exists (select from ledger_journal k where k.order_id = o.id and k.kind = 'payment'))
  group by j.id, p.number, o.display_id
  having coalesce(sum(l.amount) filter (where l.account = 'buyer'), 0) <> 0
  order by j.at, j.id`;

export interface InvoiceRow {
  order_id: string;
  number: string;
  display_id: number;
  placed_at: Date;
  contact_name: string;
  contact_phone: string;
  contact_email: string | null;
  province_code: string | null;
  commune_code: string | null;
  street: string | null;
  payment_method: string;
  invoice: unknown;
  paid: boolean;
  lines: LineRow[];
  delivery: LineRow[];
}

export interface LineRow {
  kind: "goods" | "visit" | "shipping";
  title: string;
  variant: string | null;
  sku: string | null;
  quantity: number;
  unit_price: number;
  discount: number;
}

export interface AdjustmentRow {
  id: string;
  at: Date;
  order_id: string;
  number: string;
  display_id: number;
  amount: number;
  reason: string | null;
  parts: Array<{ kind: LineRow["kind"]; amount: number }>;
}
