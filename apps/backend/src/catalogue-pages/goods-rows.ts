import type { CertificateFacts } from "@market/ocop";
import type { TermsRow } from "../selling-terms";

export interface GoodsRow {
  id: string;
  handle: string;
  title: string;
  description: string | null;
  thumbnail: string | null;
  metadata: Record<string, unknown> | null;
  modified: Date | string;
  english: { title?: unknown; description?: unknown } | null;
  pictures: string[] | null;
  producer: string | null;
  joined: boolean | null;
  terms: TermsRow;
  certificates: CertificateFacts[] | null;
  variants: Array<{
    id: string;
    title: string | null;
    in_stock: boolean;
    box: boolean;
    price_set_id: string | null;
  }> | null;
}

/** All that sitemap and feed say of these products, in one statement. Stock counts at the producer's place, as when buying. */
export const GOODS_SQL = `
select p.id, p.handle, p.title, p.description, p.thumbnail, p.metadata,
  greatest(p.updated_at, seller.modified, english.modified, certified.modified, sold.modified, terms.updated_at) as modified,
  english.translations as english, pictures.urls as pictures, seller.name as producer, seller.joined,
  certified.facts as certificates, sold.variants, to_jsonb(terms) as terms
from product p
left join lateral (
  select m.name, m.joined, m.stock_location_id, m.updated_at as modified
  from producer_producer_product_product l join producer m on m.id = l.producer_id and m.deleted_at is null
  where l.product_id = p.id and l.deleted_at is null limit 1
) seller on true
left join lateral (
  select t.translations, t.updated_at as modified from translation t
  where t.reference_id = p.id and t.reference = 'product' and t.locale_code like 'en%' and t.deleted_at is null limit 1
) english on true
left join lateral (
  select array_agg(i.url order by i.rank) as urls from image i where i.product_id = p.id and i.deleted_at is null
) pictures on true
left join lateral (
  select max(greatest(c.updated_at, l.updated_at)) as modified, jsonb_agg(jsonb_build_object(
    'stars', c.stars, 'decision_date', c.decision_date, 'decision_year', c.decision_year, 'valid_from', c.valid_from,
    'valid_until', c.valid_until, 'renewal_filed_on', c.renewal_filed_on, 'withdrawn_on', c.withdrawn_on)) as facts
  from product_product_certification_certificate l join certificate c on c.id = l.certificate_id and c.deleted_at is null
  where l.product_id = p.id and l.deleted_at is null
) certified on true
left join lateral (
  select max(v.updated_at) as modified, jsonb_agg(jsonb_build_object(
    'id', v.id, 'title', v.title, 'price_set_id', s.price_set_id,
    'box', coalesce(held.taken > 1, false), 'in_stock', not v.manage_inventory or v.allow_backorder or coalesce(held.enough, false)) order by v.variant_rank, v.id) as variants
  from product_variant v
  left join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null
  left join lateral (
    select sum(n.required_quantity) as taken, bool_and(exists (
      select 1 from inventory_level level
      where level.inventory_item_id = n.inventory_item_id and level.deleted_at is null
        and (seller.stock_location_id is null or level.location_id = seller.stock_location_id)
        and level.stocked_quantity - level.reserved_quantity >= n.required_quantity)) as enough
    from product_variant_inventory_item n where n.variant_id = v.id and n.deleted_at is null
  ) held on true
  where v.product_id = p.id and v.deleted_at is null
) sold on true
left join selling_terms terms on terms.product_id = p.id and terms.deleted_at is null
where p.id = any(?) order by p.id`;
