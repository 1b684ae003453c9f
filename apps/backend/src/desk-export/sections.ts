import { PART_OF_KIT } from "../gift-boxes/read-parts";

/** A list of the download: rows `id` and `row`, those after an id, in the order of their ids. */
export interface Section {
  name: string;
  /** Bound: `producer`, `after`, `limit`. */
  sql: string;
}

const PAGE = (id: string) => `and ${id} > :after order by ${id} limit :limit`;

/** The price that everybody pays, and what lies at the producer's own place. */
const VARIANTS = `
  (select json_agg(json_build_object('id', v.id, 'title', v.title, 'sku', coalesce(v.metadata ->> 'own_sku', v.sku),
      'weight_grams', v.weight,
      'price', (select price.amount::float8 from product_variant_price_set s
        join price on price.price_set_id = s.price_set_id and price.deleted_at is null and price.price_list_id is null
          and price.currency_code = 'vnd' and price.min_quantity is null and coalesce(price.rules_count, 0) = 0
        where s.variant_id = v.id and s.deleted_at is null limit 1),
      'stock', (select sum(l.stocked_quantity)::float8 from product_variant_inventory_item n
        join inventory_level l on l.inventory_item_id = n.inventory_item_id and l.deleted_at is null
          and l.location_id = maker.stock_location_id
        where v.manage_inventory and n.variant_id = v.id and n.deleted_at is null
        having sum(n.required_quantity) = 1),
      'made_of', (select json_agg(json_build_object('variant_id', part.id, 'pieces', kit.required_quantity) order by part.id)
        from product_variant_inventory_item kit ${PART_OF_KIT}
        where kit.variant_id = v.id and kit.deleted_at is null
        having sum(kit.required_quantity) > 1)) order by v.variant_rank, v.id)
    from product_variant v where v.product_id = p.id and v.deleted_at is null)`;

/** Of the buyer what is needed to bring the goods and to call: no account, no mail address. */
const BUYER = `json_build_object('name', u.contact_name, 'phone', u.contact_phone, 'street', u.street,
  'commune_code', u.commune_code, 'province_code', u.province_code, 'note', u.note, 'invoice', u.invoice)`;

export const SECTIONS: Section[] = [
  {
    name: "members",
    sql: `
      select m.id, json_build_object('name', m.name, 'email', m.email, 'phone', m.phone, 'role', s.role,
        'since', s.created_at) as row
      from producer_membership s join producer_member m on m.id = s.member_id and m.deleted_at is null
      where s.producer_id = :producer and s.deleted_at is null ${PAGE("m.id")}`,
  },
  {
    name: "papers",
    sql: `
      select a.id, json_build_object('name', a.name, 'kind', a.mime, 'bytes', a.size, 'added_at', a.created_at) as row
      from producer_paper a where a.producer_id = :producer and a.deleted_at is null ${PAGE("a.id")}`,
  },
  {
    name: "products",
    sql: `
      select p.id, json_build_object('id', p.id, 'handle', p.handle, 'status', p.status, 'title', p.title,
        'description', p.description, 'facts', p.metadata, 'created_at', p.created_at, 'variants', ${VARIANTS},
        'pictures', (select json_agg(i.url order by i.rank, i.id) from image i
          where i.product_id = p.id and i.deleted_at is null),
        'english', (select t.translations from translation t where t.reference_id = p.id
          and t.locale_code = 'en-US' and t.deleted_at is null limit 1),
        'season_months', terms.season_months, 'harvest_on', terms.harvest_on, 'ship_to', terms.ship_to) as row
      from producer maker
      join producer_producer_product_product own on own.producer_id = maker.id and own.deleted_at is null
      join product p on p.id = own.product_id and p.deleted_at is null
      left join selling_terms terms on terms.product_id = p.id and terms.deleted_at is null
      where maker.id = :producer ${PAGE("p.id")}`,
  },
  {
    name: "product_changes",
    sql: `
      select r.id, json_build_object('product_id', r.product_id, 'state', r.state, 'content', r.content, 'terms', r.terms,
        'comments', r.comments, 'sent_at', r.sent_at, 'decided_at', r.decided_at) as row
      from product_revision r where r.producer_id = :producer and r.deleted_at is null ${PAGE("r.id")}`,
  },
  {
    name: "orders",
    sql: `
      select o.id, json_build_object('id', o.id, 'number', u.number, 'placed_at', u.placed_at, 'status', o.status,
        'payment', u.payment_method, 'delivery', part.delivery_kind, 'buyer', ${BUYER},
        'gift_message', part.gift_message,
        'lines', (select json_agg(json_build_object('product', coalesce(l.product_title, l.title), 'variant', l.variant_title,
            'quantity', i.quantity::float8, 'unit_price', coalesce(i.unit_price, l.unit_price)::float8,
            'discount', coalesce((select sum(a.amount) from order_line_item_adjustment a
              where a.item_id = i.item_id and a.version = i.version and a.deleted_at is null), 0)::float8)
            order by l.created_at, l.id)
          from order_item i join order_line_item l on l.id = i.item_id
          where i.order_id = o.id and i.version = o.version and i.deleted_at is null),
        'given_back', (select json_agg(json_build_object('amount', d.amount::float8, 'pieces', d.quantity, 'reason', d.reason))
          from dropped_line d where d.order_id = o.id and d.deleted_at is null),
        'parcels', (select json_agg(json_build_object('carrier', x.carrier, 'tracking_number', x.tracking_number,
            'state', x.state)) from parcel x where x.order_id = o.id and x.deleted_at is null)) as row
      from purchase_part part
      join purchase u on u.id = part.purchase_id and u.state = 'placed' and u.deleted_at is null
      join "order" o on o.id = part.order_id and o.deleted_at is null
      where part.producer_id = :producer and part.deleted_at is null ${PAGE("o.id")}`,
  },
  {
    name: "experiences",
    sql: `
      select e.id, (to_jsonb(e) - 'deleted_at' - 'demo' || jsonb_build_object(
        'schedules', (select jsonb_agg(to_jsonb(s) - 'deleted_at' order by s.created_at) from schedule s
          where s.experience_id = e.id and s.deleted_at is null),
        'tickets', (select jsonb_agg(jsonb_build_object('variant_id', k.variant_id, 'seats', k.seats) order by k.place)
          from ticket_kind k where k.experience_id = e.id and k.deleted_at is null))) as row
      from experience e where e.producer_id = :producer and e.deleted_at is null ${PAGE("e.id")}`,
  },
  {
    name: "bookings",
    sql: `
      select b.id, json_build_object('id', b.id, 'order_id', b.order_id, 'experience_id', b.experience_id,
        'starts_at', b.starts_at, 'ends_at', b.ends_at, 'arrive', b.arrive, 'leave', b.leave, 'guests', b.guests,
        'state', b.state, 'total', b.total::float8, 'given_back', b.refund::float8, 'reason', b.reason) as row
      from booking b where b.producer_id = :producer and b.deleted_at is null ${PAGE("b.id")}`,
  },
  {
    name: "reviews",
    sql: `
      select r.id, json_build_object('product_id', r.product_id, 'order_id', r.order_id, 'stars', r.rating, 'text', r.text,
        'by', r.author, 'state', r.state, 'written_at', r.written_at, 'reply', r.reply, 'replied_at', r.replied_at) as row
      from review r where r.producer_id = :producer and r.state = 'shown' and r.deleted_at is null ${PAGE("r.id")}`,
  },
  {
    name: "questions",
    sql: `
      select q.id, json_build_object('product_id', q.product_id, 'text', q.text, 'by', q.author, 'asked_at', q.asked_at,
        'answer', q.answer, 'answered_at', q.answered_at) as row
      from product_question q
      where q.producer_id = :producer and q.state = 'shown' and q.deleted_at is null ${PAGE("q.id")}`,
  },
  {
    name: "messages",
    sql: `
      select n.id, json_build_object('departure_id', n.departure_id, 'vi', n.text_vi, 'en', n.text_en,
        'written_at', n.written_at) as row
      from visit_notice n
      join departure d on d.id = n.departure_id
      join experience e on e.id = d.experience_id and e.producer_id = :producer
      where n.deleted_at is null ${PAGE("n.id")}`,
  },
  {
    name: "trail",
    sql: `
      select a.id, json_build_object('at', a.at, 'by', a.actor_name, 'as', a.actor_type, 'deed', a.deed,
        'object_type', a.object_type, 'object_id', a.object_id, 'details', a.details) as row
      from audit_entry a where a.producer_id = :producer ${PAGE("a.id")}`,
  },
];
