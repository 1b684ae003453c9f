import { isAlcohol } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils";
import { type PlaceOfSale, queryLocale } from "./place-of-sale";
import { PRODUCER_FIELDS, type ProducerRow, type Seller, sellerOf } from "./seller";

/** What a variant is and costs today, and how many pieces can be bought now. */
export interface Offer {
  variant_id: string;
  product_handle: string;
  title: string;
  variant_title: string | null;
  thumbnail: string | null;
  set_no: number | null;
  /** đồng for one, tax included. */
  price: number;
  /** null when stock is not counted. */
  available: number | null;
  seller: Seller;
}

interface LevelRow {
  location_id: string;
  stocked_quantity: number;
  reserved_quantity: number;
}

interface VariantRow {
  id: string;
  title: string | null;
  manage_inventory: boolean;
  allow_backorder: boolean;
  calculated_price?: { calculated_amount: number | null } | null;
  inventory_items?: Array<{
    required_quantity: number;
    inventory?: { location_levels?: LevelRow[] | null } | null;
  } | null>;
  product?: {
    title: string;
    handle: string;
    status: string;
    thumbnail: string | null;
    metadata: { set_no?: number; kind?: string } | null;
    sales_channels?: Array<{ id: string } | null>;
    producer?: ProducerRow | null;
  } | null;
}

const FIELDS = [
  "id",
  "title",
  "manage_inventory",
  "allow_backorder",
  "calculated_price.*",
  "inventory_items.required_quantity",
  "inventory_items.inventory.location_levels.location_id",
  "inventory_items.inventory.location_levels.stocked_quantity",
  "inventory_items.inventory.location_levels.reserved_quantity",
  "product.title",
  "product.handle",
  "product.status",
  "product.thumbnail",
  "product.metadata",
  "product.sales_channels.id",
  ...PRODUCER_FIELDS.map((field) => `product.producer.${field}`),
];

const UNNAMED_VARIANT = /^default( variant)?$/i;

/**
 * Of these variants, those that anybody may buy here today. A draft, alcohol (which is not sold while only cash on delivery is
 * taken), a visit, goods of a producer who is not approved, and goods without a whole price are left out.
 */
export async function offersOf(
  container: MedusaContainer,
  variantIds: string[],
  place: PlaceOfSale,
  locale: string,
): Promise<Map<string, Offer>> {
  if (!variantIds.length) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    {
      entity: "variant",
      fields: FIELDS,
      filters: { id: variantIds },
      context: {
        calculated_price: QueryContext({ region_id: place.region_id, currency_code: place.currency_code }),
      },
    },
    { locale: queryLocale(locale) },
  );
  const offers = (data as unknown as VariantRow[]).flatMap((row) => offerOf(row, place) ?? []);
  return new Map(offers.map((offer) => [offer.variant_id, offer]));
}

function offerOf(row: VariantRow, place: PlaceOfSale): Offer | null {
  const { product } = row;
  const price = row.calculated_price?.calculated_amount;
  const seller = product?.producer ? sellerOf(product.producer) : null;
  if (!product || !seller || seller.status !== "approved") return null;
  if (product.status !== "published" || product.metadata?.kind === "experience") return null;
  if (!product.sales_channels?.some((channel) => channel?.id === place.sales_channel_id)) return null;
  if (typeof price !== "number" || !Number.isSafeInteger(price) || price < 0) return null;
  const set_no = product.metadata?.set_no ?? null;
  if (set_no !== null && isAlcohol(set_no)) return null;
  return {
    variant_id: row.id,
    product_handle: product.handle,
    title: product.title,
    variant_title: row.title && !UNNAMED_VARIANT.test(row.title) ? row.title : null,
    thumbnail: product.thumbnail,
    set_no,
    price,
    available: availableOf(row),
    seller,
  };
}

/** Medusa reserves a line from one place, so places are not added up. */
function availableOf(row: VariantRow): number | null {
  if (!row.manage_inventory || row.allow_backorder) return null;
  const items = (row.inventory_items ?? []).flatMap((item) => item ?? []);
  const places = new Set(
    items.flatMap((item) => item.inventory?.location_levels ?? []).map((level) => level.location_id),
  );
  const pieces = [...places].map((location) =>
    Math.min(
      ...items.map((item) => {
        const level = item.inventory?.location_levels?.find(({ location_id }) => location_id === location);
        const free = level ? level.stocked_quantity - level.reserved_quantity : 0;
        return Math.floor(free / item.required_quantity);
      }),
    ),
  );
  return Math.max(0, ...pieces);
}
