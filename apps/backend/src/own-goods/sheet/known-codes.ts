import { fold } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../../booking/database";
import type { KnownCode } from "./plan";

interface Row {
  product_id: string;
  variant_id: string;
  sku: string | null;
  title: string;
}

const ALL = `
  select p.id as product_id, v.id as variant_id, coalesce(v.metadata ->> 'own_sku', v.sku) as sku, p.title
  from producer_producer_product_product own
  join product p on p.id = own.product_id and p.deleted_at is null
    and coalesce(p.metadata ->> 'kind', 'product') <> 'experience'
  join product_variant v on v.product_id = p.id and v.deleted_at is null
  where own.producer_id = :producer_id and own.deleted_at is null
  union all
  select r.product_id, x ->> 'id', x ->> 'sku', r.title
  from product_revision r, jsonb_array_elements(r.content -> 'variants') x
  where r.producer_id = :producer_id and r.state <> 'approved' and r.deleted_at is null`;

/** By its codes and, folded, by their names, all that a producer has. What waits goes before what the shop has. */
export async function knownCodes(
  container: MedusaContainer,
  producerId: string,
): Promise<{ codes: Map<string, KnownCode>; names: Map<string, string> }> {
  const { rows } = await sqlOf(container).raw<Row>(ALL, { producer_id: producerId });
  return {
    codes: new Map(
      rows.flatMap(({ sku, product_id, variant_id }) =>
        sku ? [[sku, { product_id, variant_id }] as const] : [],
      ),
    ),
    names: new Map(rows.map(({ title, sku }) => [fold(title), sku ?? ""])),
  };
}

/** Of all of a producer's goods, also of those without a code. */
export async function allIds(container: MedusaContainer, producerId: string): Promise<string[]> {
  const { rows } = await sqlOf(container).raw<Row>(ALL, { producer_id: producerId });
  return [...new Set(rows.map(({ product_id }) => product_id))];
}
