import type { FieldError, GoodsVariant } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";

/** Codes of the producer's other goods, in the shop or waiting. */
const TAKEN = `
  select coalesce(v.metadata ->> 'own_sku', v.sku) as sku, p.title
  from producer_producer_product_product own
  join product p on p.id = own.product_id and p.deleted_at is null
  join product_variant v on v.product_id = p.id and v.deleted_at is null
  where own.producer_id = :producer_id and own.deleted_at is null and p.id <> :product_id
    and coalesce(v.metadata ->> 'own_sku', v.sku) = any(:skus)
  union all
  select x ->> 'sku', r.title from product_revision r, jsonb_array_elements(r.content -> 'variants') x
  where r.producer_id = :producer_id and r.product_id <> :product_id and r.state <> 'approved'
    and r.deleted_at is null and x ->> 'sku' = any(:skus)`;

/** No two of a producer's goods have the same code: orders are packed, and sheets imported, by it. */
export async function skusTaken(
  container: MedusaContainer,
  producerId: string,
  productId: string,
  variants: readonly GoodsVariant[],
): Promise<FieldError[]> {
  const skus = variants.flatMap(({ sku }) => sku ?? []);
  if (skus.length === 0) return [];
  const asked = { producer_id: producerId, product_id: productId, skus };
  const { rows } = await sqlOf(container).raw<{ sku: string; title: string }>(TAKEN, asked);
  const by = new Map(rows.map(({ sku, title }) => [sku, title]));
  return variants.flatMap(({ sku }, place): FieldError[] => {
    const title = sku ? by.get(sku) : undefined;
    return title === undefined ? [] : [{ field: `variants.${place}.sku`, code: "taken", values: { title } }];
  });
}
