import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules, QueryContext } from "@medusajs/framework/utils";
import type { CertificateRow } from "../certificates/summary";

export interface VariantRow {
  id: string;
  title: string | null;
  manage_inventory: boolean;
  allow_backorder: boolean;
  calculated_price?: { calculated_amount: number | null } | null;
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
  images?: Array<{ url: string } | null> | null;
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
  } | null;
}

const FIELDS = [
  "id",
  "handle",
  "title",
  "description",
  "thumbnail",
  "metadata",
  "images.url",
  "sales_channels.id",
  "variants.id",
  "variants.title",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.calculated_price.calculated_amount",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.location_id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
  "certificates.*",
  "producer.id",
  "producer.handle",
  "producer.name",
  "producer.status",
  "producer.commune_code",
  "producer.joined",
  "producer.story",
  "producer.story_en",
  "producer.stock_location_id",
];

/**
 * One published product of these sales channels and of a producer who may sell. It is looked up by its one id: Medusa's store
 * route loads the ids of the whole channel first, which takes 250 ms at 10,000 products.
 */
export async function readProduct(
  container: MedusaContainer,
  handle: string,
  salesChannelIds: readonly string[],
): Promise<ProductRow | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: FIELDS,
    filters: { handle, status: "published" },
    context: { variants: { calculated_price: QueryContext({ currency_code: "vnd" }) } },
  });
  const row = data[0] as unknown as ProductRow | undefined;
  if (!row || (row.producer && row.producer.status !== "approved")) return null;
  const here = row.sales_channels?.some((channel) => channel && salesChannelIds.includes(channel.id));
  return here ? row : null;
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
