import { askDatabase } from "@market/local-services";

/** One variant of each producer that anybody may buy, with plenty in stock. */
const GOODS = `
  select distinct on (l.producer_id) v.id as variant_id, m.parcel_option_id as option_id,
    (select id from region where currency_code = 'vnd' and deleted_at is null limit 1) as region_id,
    'pp_system_default' as provider_id
  from product_variant v
  join product p on p.id = v.product_id and p.deleted_at is null and p.status = 'published'
  join producer_producer_product_product l on l.product_id = p.id and l.deleted_at is null
  join producer m on m.id = l.producer_id and m.status = 'approved' and m.parcel_option_id is not null
  join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
  where v.deleted_at is null and (p.metadata ->> 'set_no')::int between 3 and 10
    and not exists (select from selling_terms s where s.product_id = p.id and s.deleted_at is null)
  order by l.producer_id, v.id limit 30`;

/** Stock that no run uses up, and stock Medusa's own way to be paid. */
export async function prepareGoods(databaseUrl) {
  await askDatabase(
    databaseUrl,
    `update inventory_level set stocked_quantity = 1000000, raw_stocked_quantity = '{"value":"1000000","precision":20}'`,
  );
  await askDatabase(
    databaseUrl,
    `insert into region_payment_provider (region_id, payment_provider_id, id)
     select id, 'pp_system_default', 'regpp_bench' from region where currency_code = 'vnd' and deleted_at is null
     on conflict do nothing`,
  );
  const goods = await askDatabase(databaseUrl, GOODS);
  const [{ token }] = await askDatabase(
    databaseUrl,
    `select token from api_key where type = 'publishable' and revoked_at is null
     order by (title = 'storefront') desc, created_at limit 1`,
  );
  const [{ count }] = await askDatabase(databaseUrl, "select count(*)::int as count from product");
  return { goods, key: token, products: count };
}
