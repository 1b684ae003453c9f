import type { GoodsContent, GoodsPart, GoodsStock, GoodsTerms, GoodsVariant } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { PART_OF_KIT } from "../gift-boxes/read-parts";
import { type TermsRow, termsOf } from "../selling-terms";
import { contentOf, FACTS } from "./content";

/** Goods as the shop has them. */
export interface LiveGoods {
  id: string;
  handle: string;
  status: string;
  updated_at: Date;
  /** Taken off sale by their producer, who may put them back. */
  may_return: boolean;
  content: GoodsContent;
  terms: GoodsTerms;
  stock: GoodsStock[];
  /** Of pictures, by address; each keeps its row. */
  image_ids: ReadonlyMap<string, string>;
  facts: Record<string, unknown>;
}

interface VariantRow {
  id: string;
  title: string | null;
  sku: string | null;
  weight: number | null;
  metadata: Record<string, unknown> | null;
  manage_inventory: boolean;
  price: number | null;
  stock: number | null;
  reserved: number | null;
  /** Of a gift box: how many what there is suffices for, how many are ordered, and what lies in one. */
  box: {
    makes: number;
    ordered: number;
    parts: Array<{ variant_id: string | null; pieces: number }>;
  } | null;
}

interface Row {
  id: string;
  handle: string;
  status: string;
  title: string;
  description: string | null;
  thumbnail: string | null;
  metadata: Record<string, unknown> | null;
  updated_at: Date;
  images: Array<{ id: string; url: string; metadata: Record<string, unknown> | null }> | null;
  variants: VariantRow[] | null;
  selling_terms: TermsRow;
  english: Record<string, Record<string, unknown>> | null;
}

/** What lies in a box; of that it makes so many, and so many boxes are ordered and not packed. */
const BOX = `
  (select json_build_object(
      'makes', greatest(0, min(floor(coalesce(l.stocked_quantity - l.reserved_quantity, 0) / kit.required_quantity))),
      'ordered', coalesce((select max(ceil(o.pieces)) from (
        select sum(r.quantity / every.required_quantity) as pieces
        from reservation_item r
        join order_line_item line on line.id = r.line_item_id and line.variant_id = v.id
        join product_variant_inventory_item every on every.variant_id = v.id
          and every.inventory_item_id = r.inventory_item_id and every.deleted_at is null
        where r.deleted_at is null group by r.inventory_item_id) o), 0),
      'parts', json_agg(json_build_object('variant_id', part.id, 'pieces', kit.required_quantity)))
    from product_variant_inventory_item kit ${PART_OF_KIT}
    left join inventory_level l on l.inventory_item_id = kit.inventory_item_id and l.deleted_at is null
      and l.location_id = maker.stock_location_id
    where kit.variant_id = v.id and kit.deleted_at is null)`;

/** The price that everybody pays; those of price lists are the office's. */
export const VARIANTS = `
  (select json_agg(json_build_object('id', v.id, 'title', v.title, 'sku', v.sku, 'weight', v.weight, 'metadata', v.metadata,
      'manage_inventory', v.manage_inventory and not v.allow_backorder,
      'price', (select price.amount from product_variant_price_set s
        join price on price.price_set_id = s.price_set_id and price.deleted_at is null and price.price_list_id is null
          and price.currency_code = 'vnd' and price.min_quantity is null and coalesce(price.rules_count, 0) = 0
        where s.variant_id = v.id and s.deleted_at is null limit 1),
      'stock', level.stocked, 'reserved', level.reserved, 'box', case when level.taken > 1 then ${BOX} end) order by v.variant_rank, v.id)
    from product_variant v
    left join lateral (select sum(l.stocked_quantity) as stocked, sum(l.reserved_quantity) as reserved,
        sum(n.required_quantity) as taken
      from product_variant_inventory_item n
      left join inventory_level l on l.inventory_item_id = n.inventory_item_id and l.deleted_at is null
        and l.location_id = maker.stock_location_id
      where n.variant_id = v.id and n.deleted_at is null) level on true
    where v.product_id = p.id and v.deleted_at is null)`;

/** A visit is no piece of goods: it is the office that opens it. */
export const OWN = `
  from producer maker
  join producer_producer_product_product own on own.producer_id = maker.id and own.deleted_at is null
  join product p on p.id = own.product_id and p.deleted_at is null
    and coalesce(p.metadata ->> 'kind', 'product') <> 'experience'
  where maker.id = :producer_id and maker.deleted_at is null`;

const LIVE = `
  select p.id, p.handle, p.status, p.title, p.description, p.thumbnail, p.metadata, p.updated_at,
    (select json_agg(json_build_object('id', i.id, 'url', i.url, 'metadata', i.metadata) order by i.rank, i.id)
      from image i where i.product_id = p.id and i.deleted_at is null) as images,
    ${VARIANTS} as variants,
    (select to_json(t) from selling_terms t where t.product_id = p.id and t.deleted_at is null limit 1) as selling_terms,
    (select json_object_agg(x.reference_id, x.translations) from translation x
      where x.locale_code = 'en-US' and x.deleted_at is null and (x.reference_id = p.id
        or x.reference_id in (select v.id from product_variant v where v.product_id = p.id and v.deleted_at is null))) as english
  ${OWN} and p.id = any(:product_ids)`;

/** Of a producer's goods those that the shop has, on sale or off; another's are not there. */
export async function readLive(
  container: MedusaContainer,
  producerId: string,
  productIds: readonly string[],
): Promise<Map<string, LiveGoods>> {
  const asked = { producer_id: producerId, product_ids: [...productIds] };
  const { rows } = await sqlOf(container).raw<Row>(LIVE, asked);
  return new Map(rows.map((row) => [row.id, liveOf(row)]));
}

function liveOf(row: Row): LiveGoods {
  const { id, handle, status, updated_at, metadata, images, variants, selling_terms } = row;
  const terms = termsOf(selling_terms);
  return {
    id,
    handle,
    status,
    updated_at,
    may_return: metadata?.off_sale === true,
    content: contentIn(row),
    terms: {
      season_months: terms.season_months,
      harvest_on: terms.harvest_on,
      ship_to: terms.ship_to && [...terms.ship_to].sort(),
    },
    stock: (variants ?? []).map(stockOf),
    image_ids: new Map((images ?? []).map((image) => [image.url, image.id])),
    facts: metadata ?? {},
  };
}

function contentIn({ id, title, description, metadata, english, ...row }: Row): GoodsContent {
  const translated = english ?? {};
  const facts = Object.fromEntries(
    FACTS.flatMap((name) => [name, `${name}_en`] as const).map((name) => [name, textOf(metadata?.[name])]),
  );
  const terms = termsOf(row.selling_terms);
  const urls = row.images ?? (row.thumbnail ? [{ id: "", url: row.thumbnail, metadata: null }] : []);
  return contentOf({
    ...facts,
    title,
    title_en: textOf(translated[id]?.title),
    description: textOf(description),
    description_en: textOf(translated[id]?.description),
    set_no: typeof metadata?.set_no === "number" ? metadata.set_no : null,
    herbal_kind: terms.herbal_kind,
    abv: terms.abv,
    pictures: urls.map((image) => ({
      url: image.url,
      alt: textOf(image.metadata?.alt),
      alt_en: textOf(image.metadata?.alt_en),
    })),
    variants: (row.variants ?? []).map(
      (variant): GoodsVariant => ({
        id: variant.id,
        title: variant.title ?? "",
        title_en: textOf(translated[variant.id]?.title),
        sku: skuOf(variant),
        weight_grams: variant.weight,
        price: null,
        stock: null,
      }),
    ),
    parts: partsIn(row.variants ?? []),
  });
}

/** What is there no more has no id that it could be named by: that it was left is what is seen. */
function partsIn(variants: readonly VariantRow[]): GoodsPart[] | null {
  const box = variants.find((variant) => variant.box)?.box;
  if (!box) return null;
  return box.parts.map(({ variant_id, pieces }) => ({ variant_id: variant_id ?? "gone", pieces }));
}

export function stockOf(variant: VariantRow): GoodsStock {
  const { id, title, price, stock, reserved, manage_inventory, box } = variant;
  return {
    id,
    title: title ?? "",
    sku: skuOf(variant),
    price: price === null ? null : Number(price),
    stock: manage_inventory && !box ? Number(stock ?? 0) : null,
    reserved: Number((box ? box.ordered : reserved) ?? 0),
    box: box && { makes: Number(box.makes) },
  };
}

/** Medusa wants a code that nobody else has; the producer's own, which another may have too, stands beside it. */
function skuOf({ sku, metadata }: Pick<VariantRow, "sku" | "metadata">): string | null {
  return textOf(metadata?.own_sku) || sku || null;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
