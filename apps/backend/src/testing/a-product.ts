import { slugify } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createProductsWorkflow } from "@medusajs/medusa/core-flows";
import { PRODUCER_MODULE } from "../modules/producer";
import type { Shop } from "./a-shop";

export interface ProductGiven {
  title?: string;
  handle?: string;
  /** đồng */
  price?: number;
  /** Pieces at the producer's. */
  stock?: number;
  set_no?: number;
  status?: "draft" | "published";
  metadata?: Record<string, unknown>;
  thumbnail?: string;
}

/** Goods of one variant, priced and in stock at their producer's. */
export async function aProductOf(
  container: MedusaContainer,
  shop: Shop,
  producer: { id: string; stock_location_id: string | null },
  given: ProductGiven = {},
): Promise<{ id: string; handle: string; variant_id: string; inventory_item_id: string }> {
  const title = given.title ?? "Nước mắm Cát Hải";
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title,
          handle: given.handle ?? slugify(title),
          status: given.status ?? "published",
          thumbnail: given.thumbnail,
          metadata: { set_no: given.set_no ?? 4, kind: "product", ...given.metadata },
          shipping_profile_id: shop.shipping_profile_id,
          sales_channels: [{ id: shop.sales_channel_id }],
          options: [{ title: "Quy cách", values: ["500 ml"] }],
          variants: [
            {
              title: "500 ml",
              options: { "Quy cách": "500 ml" },
              manage_inventory: true,
              prices: [{ currency_code: "vnd", amount: given.price ?? 85_000 }],
            },
          ],
        },
      ],
    },
  });
  const product = result[0];
  const variant_id = product?.variants?.[0]?.id;
  if (!product || !variant_id) throw new Error("The product could not be made.");
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [PRODUCER_MODULE]: { producer_id: producer.id },
    [Modules.PRODUCT]: { product_id: product.id },
  });
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant_inventory_item",
    fields: ["inventory_item_id"],
    filters: { variant_id },
  });
  const inventory_item_id = (data[0] as { inventory_item_id: string } | undefined)?.inventory_item_id ?? "";
  await container.resolve(Modules.INVENTORY).createInventoryLevels([
    {
      inventory_item_id,
      location_id: producer.stock_location_id ?? "",
      stocked_quantity: given.stock ?? 10,
    },
  ]);
  return { id: product.id, handle: product.handle, variant_id, inventory_item_id };
}
