import type { GoodsInStock } from "@market/store-contract";
import type { Sql } from "../booking/database";
import { variantName } from "../variant-name";

export interface Counted extends GoodsInStock {
  /** What one piece takes off: a gift box several items. */
  items: Array<{ inventory_item_id: string; location_id: string; required: number }>;
}

/** A set of several items has as many pieces as its scarcest one allows. */
const GOODS = `
  select v.id as variant_id, p.title, v.title as variant_title,
    min(floor(l.stocked_quantity / coalesce(i.required_quantity, 1)))::float8 as stocked,
    max(ceil(l.reserved_quantity / coalesce(i.required_quantity, 1)))::float8 as promised,
    json_agg(json_build_object('inventory_item_id', i.inventory_item_id, 'location_id', l.location_id,
      'required', coalesce(i.required_quantity, 1))) as items
  from producer_producer_product_product own
  join producer on producer.id = own.producer_id
  join product p on p.id = own.product_id and p.deleted_at is null
  join product_variant v on v.product_id = p.id and v.deleted_at is null and v.manage_inventory
  join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
  join inventory_level l on l.inventory_item_id = i.inventory_item_id
    and l.location_id = producer.stock_location_id and l.deleted_at is null
  where own.producer_id = :producer and own.deleted_at is null
    and (cast(:variant as text) is null or v.id = :variant)
  group by v.id, p.title, v.title order by p.title, v.title, v.id limit 1000`;

/** A producer's goods whose pieces are counted. */
export async function countedGoods(
  sql: Sql,
  producer: string,
  variant: string | null = null,
): Promise<Counted[]> {
  const { rows } = await sql.raw<Counted>(GOODS, { producer, variant });
  return rows.map((row) => ({ ...row, variant_title: variantName(row.variant_title) }));
}
