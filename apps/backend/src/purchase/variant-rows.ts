import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Kind } from "../booking";
import { TERMS_FIELDS, type TermsRow } from "../selling-terms";
import type { RestRow } from "../shop-rest";
import { type Priced, pricesColumns } from "./plain-price";
import { PRODUCER_FIELDS, type ProducerRow } from "./seller";

/** All that decides whether and how a variant can be bought here. */
export interface VariantRow extends Priced {
  id: string;
  title: string | null;
  sku: string | null;
  manage_inventory: boolean;
  allow_backorder: boolean;
  product_id: string;
  product_title: string;
  handle: string;
  status: string;
  thumbnail: string | null;
  discountable: boolean;
  metadata: { set_no?: number; kind?: string } | null;
  in_channel: boolean;
  producer: ProducerRow | null;
  selling_terms: TermsRow;
  /** Of its producer. */
  rest: RestRow | null;
  /** Set where it is a ticket, or a room by the night. */
  visit: Kind | null;
  items: Array<{
    inventory_item_id: string;
    required_quantity: number;
    levels: Array<{ location_id: string; stocked_quantity: number; reserved_quantity: number }>;
  }>;
}

const object = (alias: string, fields: readonly string[]) =>
  `json_build_object(${fields.map((field) => `'${field}', ${alias}.${field}`).join(", ")})`;

/** One question instead of the fifteen that a query over eight modules' tables becomes; a basket asks it at every step. */
const SQL = `
  select v.id, coalesce(tv.translations ->> 'title', v.title) as title, v.sku, v.manage_inventory,
    v.allow_backorder, p.id as product_id, coalesce(tp.translations ->> 'title', p.title) as product_title,
    p.handle, p.status, p.thumbnail, p.discountable, p.metadata,
    exists (select from product_sales_channel c where c.product_id = p.id and c.sales_channel_id = :channel
      and c.deleted_at is null) as in_channel,
    (select ${object("m", PRODUCER_FIELDS)} from producer_producer_product_product l
      join producer m on m.id = l.producer_id and m.deleted_at is null
      where l.product_id = p.id and l.deleted_at is null limit 1) as producer,
    (select ${object("s", TERMS_FIELDS)} from selling_terms s
      where s.product_id = p.id and s.deleted_at is null limit 1) as selling_terms,
    (select ${object("r", ["paused_at", "closed_from", "closed_until"])}
      from producer_producer_product_product l join shop_rest r on r.id = l.producer_id and r.deleted_at is null
      where l.product_id = p.id and l.deleted_at is null limit 1) as rest,
    (select json_build_object('experience_id', e.id, 'shape', e.shape, 'seats', k.seats, 'accompanied', k.accompanied,
        'party_min', e.party_min, 'party_max', e.party_max, 'cash_allowed', e.cash_allowed)
      from ticket_kind k join experience e on e.id = k.experience_id and e.deleted_at is null
      where k.variant_id = v.id and k.deleted_at is null limit 1) as visit,
    (select coalesce(json_agg(json_build_object('inventory_item_id', i.inventory_item_id,
        'required_quantity', i.required_quantity, 'levels',
        (select coalesce(json_agg(${object("l", ["location_id", "stocked_quantity", "reserved_quantity"])}), '[]')
         from inventory_level l where l.inventory_item_id = i.inventory_item_id and l.deleted_at is null))), '[]')
      from product_variant_inventory_item i where i.variant_id = v.id and i.deleted_at is null) as items,
    ${pricesColumns("ps.price_set_id")}
  from product_variant v
  join product p on p.id = v.product_id and p.deleted_at is null
  left join product_variant_price_set ps on ps.variant_id = v.id and ps.deleted_at is null
  left join translation tv on tv.reference = 'product_variant' and tv.reference_id = v.id
    and tv.locale_code = :locale and tv.deleted_at is null
  left join translation tp on tp.reference = 'product' and tp.reference_id = p.id
    and tp.locale_code = :locale and tp.deleted_at is null
  where v.id = any(:ids) and v.deleted_at is null`;

/** @param locale as Medusa's translations are called; none for Vietnamese */
export async function variantRows(
  container: MedusaContainer,
  ids: string[],
  channel: string,
  locale: string | undefined,
): Promise<VariantRow[]> {
  if (!ids.length) return [];
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = (await db.raw(SQL, { ids, channel, locale: locale ?? "" })) as { rows: VariantRow[] };
  return rows;
}
