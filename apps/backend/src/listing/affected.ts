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

/** The products whose result card, place in the list or findability the noted changes may touch. */
export async function affectedProducts(db: Database, notes: readonly string[]): Promise<string[]> {
  if (notes.length === 0) return [];
  const { rows } = await db.raw(
    `with noted as (select distinct subject, ref from listing_change where id = any(?::bigint[]))
     select distinct product_id from (${WAYS}) as affected`,
    [`{${notes.join(",")}}`],
  );
  return rows.map(({ product_id }) => String(product_id));
}
