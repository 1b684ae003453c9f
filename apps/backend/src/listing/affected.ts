import type { Database } from "../shop-changes";

/** From what a note names to the products that show it; also over links that were just taken away, since they were on a card. */
const WAYS = `
  select ref as product_id from noted where subject = 'product'
  union all
  select variant.product_id from noted join product_variant variant on variant.id = ref where subject = 'variant'
  union all
  select variant.product_id from noted
    join product_variant_price_set priced on priced.price_set_id = ref
    join product_variant variant on variant.id = priced.variant_id
    where subject = 'price_set'
  union all
  select variant.product_id from noted
    join price on price.price_list_id = ref
    join product_variant_price_set priced on priced.price_set_id = price.price_set_id
    join product_variant variant on variant.id = priced.variant_id
    where subject = 'price_list'
  union all
  select variant.product_id from noted
    join product_variant_inventory_item kept on kept.inventory_item_id = ref
    join product_variant variant on variant.id = kept.variant_id
    where subject = 'inventory_item'
  union all
  select made.product_id from noted
    join producer_producer_product_product made on made.producer_id = ref where subject = 'producer'
  union all
  select certified.product_id from noted
    join product_product_certification_certificate certified on certified.certificate_id = ref
    where subject = 'certificate'
`;

/** A gift box can be bought while what lies in it can, and in the months of all of it. */
const BOXES = `
  select box.product_id from affected
    join product_variant part on part.product_id = affected.product_id
    join product_variant_inventory_item own on own.variant_id = part.id
    join product_variant_inventory_item kit on kit.inventory_item_id = own.inventory_item_id and kit.variant_id <> part.id
    join product_variant box on box.id = kit.variant_id
`;

/** The products whose result card, place in the list or findability the noted changes may touch. */
export async function affectedProducts(db: Database, notes: readonly string[]): Promise<string[]> {
  if (notes.length === 0) return [];
  const { rows } = await db.raw(
    `with noted as (select distinct subject, ref from listing_change where id = any(?::bigint[])),
       affected as materialized (${WAYS})
     select product_id from affected union ${BOXES}`,
    [`{${notes.join(",")}}`],
  );
  return rows.map(({ product_id }) => String(product_id));
}
