import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { sqlOf } from "../booking";
import type { CertificateRow } from "../certificates/summary";
import type { TermsRow } from "../selling-terms";

export interface VariantRow {
  id: string;
  title: string | null;
  manage_inventory: boolean;
  allow_backorder: boolean;
  price_set_id?: string | null;
  inventory_items?: Array<{
    required_quantity: number;
    inventory?: {
      location_levels?: Array<{
        location_id: string;
        stocked_quantity: number;
        reserved_quantity: number;
      }> | null;
    } | null;
  } | null> | null;
}

export interface ProductRow {
  id: string;
  handle: string;
  title: string;
  description: string | null;
  thumbnail: string | null;
  metadata: Record<string, unknown> | null;
  images?: Array<{ url: string; metadata?: Record<string, unknown> | null } | null> | null;
  sales_channels?: Array<{ id: string } | null> | null;
  variants?: Array<VariantRow | null> | null;
  certificates?: Array<CertificateRow | null> | null;
  producer?: {
    id: string;
    handle: string;
    name: string;
    status: string;
    commune_code: string | null;
    joined: boolean;
    story: string | null;
    story_en: string | null;
    stock_location_id: string | null;
    own_delivery_option_id: string | null;
    own_delivery_to: unknown;
    alcohol_licence: string | null;
    alcohol_licence_until: string | null;
  } | null;
  selling_terms?: TermsRow;
}

/**
 * All of a product that several modules keep, in one round. Through the graph it is a query for each of them, fourteen in
 * all, which takes 40 ms: a read for the page that is opened most. Prices are Medusa's to work out, by its pricing module.
 */
const PRODUCT = `
  select p.id, p.handle, p.title, p.description, p.thumbnail, p.metadata,
    (select json_agg(json_build_object('url', i.url, 'metadata', i.metadata) order by i.rank, i.id)
      from image i where i.product_id = p.id and i.deleted_at is null) as images,
    (select json_agg(json_build_object('id', s.sales_channel_id))
      from product_sales_channel s where s.product_id = p.id and s.deleted_at is null) as sales_channels,
    (select json_agg(json_build_object(
        'id', v.id, 'title', v.title,
        'manage_inventory', v.manage_inventory, 'allow_backorder', v.allow_backorder,
        'price_set_id', (select s.price_set_id from product_variant_price_set s
          where s.variant_id = v.id and s.deleted_at is null limit 1),
        'inventory_items', (select json_agg(json_build_object(
            'required_quantity', n.required_quantity,
            'inventory', json_build_object('location_levels', (select json_agg(json_build_object(
                'location_id', l.location_id,
                'stocked_quantity', l.stocked_quantity,
                'reserved_quantity', l.reserved_quantity))
              from inventory_level l
              where l.inventory_item_id = n.inventory_item_id and l.deleted_at is null))))
          from product_variant_inventory_item n where n.variant_id = v.id and n.deleted_at is null))
        order by v.variant_rank, v.id)
      from product_variant v where v.product_id = p.id and v.deleted_at is null) as variants,
    (select json_agg(to_json(c))
      from product_product_certification_certificate k
      join certificate c on c.id = k.certificate_id and c.deleted_at is null
      where k.product_id = p.id and k.deleted_at is null) as certificates,
    (select to_json(m)
      from producer_producer_product_product k
      join producer m on m.id = k.producer_id and m.deleted_at is null
      where k.product_id = p.id and k.deleted_at is null limit 1) as producer,
    (select to_json(t) from selling_terms t
      where t.product_id = p.id and t.deleted_at is null limit 1) as selling_terms
  from product p
  where p.handle = ? and p.status = 'published' and p.deleted_at is null`;

/**
 * One published product of these sales channels and of a producer who may sell. It is looked up by its one id: Medusa's store
 * route loads the ids of the whole channel first, which takes 250 ms at 10,000 products.
 */
export async function readProduct(
  container: MedusaContainer,
  handle: string,
  salesChannelIds: readonly string[],
): Promise<ProductRow | null> {
  const { rows } = await sqlOf(container)
    .raw<ProductRow>(PRODUCT, [handle])
    .options({ name: "product_page" });
  const [row] = rows;
  if (!row || (row.producer && row.producer.status !== "approved")) return null;
  const here = row.sales_channels?.some((channel) => channel && salesChannelIds.includes(channel.id));
  if (!here) return null;
  return row;
}

/** What Medusa asks for each variant now, in đồng, by the variant's id; none where it has no price. */
export async function pricesOf(
  container: MedusaContainer,
  { variants }: ProductRow,
): Promise<Map<string, number>> {
  const sets = new Map<string, string>();
  for (const variant of variants ?? []) {
    if (variant?.price_set_id) sets.set(variant.id, variant.price_set_id);
  }
  if (sets.size === 0) return new Map();
  const prices = await container
    .resolve(Modules.PRICING)
    .calculatePrices({ id: [...sets.values()] }, { context: { currency_code: "vnd" } });
  const amounts = new Map(prices.map(({ id, calculated_amount }) => [id, calculated_amount]));
  return new Map(
    [...sets].flatMap(([id, set]) => {
      const amount = amounts.get(set);
      return amount == null ? [] : [[id, Number(amount)]];
    }),
  );
}

/** English texts of a product and its variants, by the id of each; none where nobody translated. */
export async function readEnglish(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, Record<string, unknown>>> {
  const rows = await container
    .resolve(Modules.TRANSLATION)
    .listTranslations({ reference_id: ids, locale_code: "en-US" }, { take: ids.length });
  return new Map(rows.map((row) => [row.reference_id, row.translations]));
}
