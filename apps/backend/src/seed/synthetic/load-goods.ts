import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Shop } from "../shop";
import type { SyntheticGood } from "./goods";
import { idOf as id, loadThrough, type Statement } from "./stage";

const STAGE = "synthetic_good";
const COLUMNS = `n int, title text, title_en text, handle text, description text, description_en text,
  set_no int, category_id text, producer_id text, location_id text, commune_code text, price int, stock int, weight int,
  thumbnail text, metadata jsonb, stars int, decision_date text, decision_year int, valid_until text, withdrawn_on text,
  holder text, search_text text`;

/**
 * Loads goods straight into the tables of Medusa's and our own modules: a workflow takes some 20 ms a product, this a
 * fraction of one. Only for made-up catalogues in a database of their own: no event is given, no workflow hook runs.
 */
export function loadGoods(
  db: Knex,
  goods: Iterable<SyntheticGood>,
  shop: Shop,
  withdrawnFor: string,
): Promise<void> {
  return loadThrough(db, { table: STAGE, columns: COLUMNS }, goods, statements(shop, withdrawnFor));
}

const quantity = (column: string) => `jsonb_build_object('value', ${column}::text, 'precision', 20)`;

function statements(shop: Shop, withdrawnFor: string): Statement[] {
  const certified = `from ${STAGE} where stars is not null`;
  const all = `from ${STAGE}`;
  return [
    [
      `insert into product (id, title, handle, description, is_giftcard, status, thumbnail, discountable, metadata, created_at)
       select ${id("prod")}, title, handle, description, false, 'published', thumbnail, true, metadata, now() - n * interval '1 second' ${all}`,
      [],
    ],
    [
      `insert into image (id, url, rank, product_id) select ${id("img")}, thumbnail, 0, ${id("prod")} ${all} where thumbnail is not null`,
      [],
    ],
    [`insert into product_option (id, title, is_exclusive) select ${id("opt")}, 'Loại', true ${all}`, []],
    [
      `insert into product_option_value (id, value, option_id) select ${id("optval")}, weight || ' g', ${id("opt")} ${all}`,
      [],
    ],
    [
      `insert into product_product_option (id, product_id, product_option_id) select ${id("prodopt")}, ${id("prod")}, ${id("opt")} ${all}`,
      [],
    ],
    [
      `insert into product_product_option_value (id, product_product_option_id, product_option_value_id)
       select ${id("prodoptval")}, ${id("prodopt")}, ${id("optval")} ${all}`,
      [],
    ],
    [
      `insert into product_variant (id, title, sku, allow_backorder, manage_inventory, weight, variant_rank, product_id)
       select ${id("variant")}, weight || ' g', handle, false, true, weight, 0, ${id("prod")} ${all}`,
      [],
    ],
    [
      `insert into product_variant_option (variant_id, option_value_id) select ${id("variant")}, ${id("optval")} ${all}`,
      [],
    ],
    [`insert into price_set (id) select ${id("pset")} ${all}`, []],
    [
      `insert into price (id, price_set_id, currency_code, amount, raw_amount, rules_count)
       select ${id("price")}, ${id("pset")}, 'vnd', price, ${quantity("price")}, 0 ${all}`,
      [],
    ],
    [
      `insert into product_variant_price_set (id, variant_id, price_set_id) select ${id("pvps")}, ${id("variant")}, ${id("pset")} ${all}`,
      [],
    ],
    [
      `insert into inventory_item (id, sku, title, description, weight, requires_shipping)
       select ${id("iitem")}, handle, title, title, weight, true ${all}`,
      [],
    ],
    [
      `insert into product_variant_inventory_item (id, variant_id, inventory_item_id, required_quantity)
       select ${id("pvitem")}, ${id("variant")}, ${id("iitem")}, 1 ${all}`,
      [],
    ],
    [
      `insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, reserved_quantity, incoming_quantity,
         raw_stocked_quantity, raw_reserved_quantity, raw_incoming_quantity)
       select ${id("ilev")}, ${id("iitem")}, location_id, stock, 0, 0, ${quantity("stock")}, ${quantity("0")}, ${quantity("0")} ${all}`,
      [],
    ],
    [
      `insert into product_sales_channel (id, product_id, sales_channel_id) select ${id("prodsc")}, ${id("prod")}, ? ${all}`,
      [shop.sales_channel_id],
    ],
    [
      `insert into product_shipping_profile (id, product_id, shipping_profile_id) select ${id("prodsp")}, ${id("prod")}, ? ${all}`,
      [shop.shipping_profile_id],
    ],
    [
      `insert into product_category_product (product_id, product_category_id) select ${id("prod")}, category_id ${all}`,
      [],
    ],
    [
      `insert into producer_producer_product_product (id, producer_id, product_id) select ${id("prodpr")}, producer_id, ${id("prod")} ${all}`,
      [],
    ],
    [
      `insert into certificate (id, product_name, holder_name, search_text, set_no, commune_code, stars, decision_date, decision_year,
         level, valid_from, valid_until, withdrawn_on, withdrawal_ground)
       select ${id("cert")}, title, holder, search_text, set_no, commune_code, stars, decision_date, decision_year,
         case when stars = 5 then 'central' else 'city' end, decision_date, valid_until, withdrawn_on,
         case when withdrawn_on is not null then ? end ${certified}`,
      [withdrawnFor],
    ],
    [
      `insert into certificate_event (id, action, changes, certificate_id) select ${id("certev")}, 'recorded', '[]', ${id("cert")} ${certified}`,
      [],
    ],
    [
      `insert into product_product_certification_certificate (id, product_id, certificate_id)
       select ${id("prodcert")}, ${id("prod")}, ${id("cert")} ${certified}`,
      [],
    ],
    [
      `insert into producer_producer_certification_certificate (id, producer_id, certificate_id)
       select ${id("prcert")}, producer_id, ${id("cert")} ${certified}`,
      [],
    ],
    [
      `insert into translation (id, reference_id, reference, locale_code, translations, translated_field_count)
       select ${id("trans")}, ${id("prod")}, 'product', 'en-US',
         jsonb_build_object('title', title_en, 'description', description_en), 2 ${all}`,
      [],
    ],
  ];
}
