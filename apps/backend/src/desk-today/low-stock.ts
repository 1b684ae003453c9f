import type { LowStock } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking";

/** So many pieces, or fewer, are few. */
const FEW = 5;
const NAMED = 5;

/** Pieces at the producer's own place that nobody has bought yet, of goods on sale that are counted at all. A gift box runs short with what lies in it. */
const LOW = `
  select p.id as product_id, p.title, v.title as variant, coalesce(sum(l.stocked_quantity - l.reserved_quantity), 0)::int as "left"
  from producer_producer_product_product k
  join product p on p.id = k.product_id and p.status = 'published' and p.deleted_at is null
  join product_variant v on v.product_id = p.id and v.manage_inventory and not v.allow_backorder and v.deleted_at is null
  join product_variant_inventory_item n on n.variant_id = v.id and n.deleted_at is null
  left join inventory_level l on l.inventory_item_id = n.inventory_item_id and l.deleted_at is null
  where k.producer_id = ? and k.deleted_at is null
    and (select sum(every.required_quantity) from product_variant_inventory_item every
      where every.variant_id = v.id and every.deleted_at is null) = 1
  group by p.id, p.title, v.id, v.title
  having coalesce(sum(l.stocked_quantity - l.reserved_quantity), 0) <= ${FEW}
  order by "left", p.title, v.title`;

/** What will soon be sold out. */
export async function lowStock(container: MedusaContainer, producerId: string): Promise<LowStock> {
  const { rows } = await sqlOf(container).raw<LowStock["goods"][number]>(LOW, [producerId]);
  return { count: rows.length, goods: rows.slice(0, NAMED) };
}
