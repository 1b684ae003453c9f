import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Shop } from "../shop";
import { idOf, loadThrough, type Statement } from "./stage";

export interface ProducerRow {
  n: number;
  handle: string;
  name: string;
  search_text: string;
  kind: string;
  commune_code: string;
}

/** The ids that the n-th producer gets. */
export const producerId = (n: number): string => `pdr_synthetic${String(n).padStart(8, "0")}`;
export const locationId = (n: number): string => `sloc_synthetic${String(n).padStart(8, "0")}`;

const TABLE = "synthetic_producer";
const STORY = "Cơ sở này không có thật: nó chỉ dùng để đo tốc độ.";
const STORY_EN = "This producer does not exist: it only serves to measure speed.";

/** What `openProducerLocationWorkflow` makes one by one (130 ms each), for all at once. */
export function loadProducers(db: Knex, rows: Iterable<ProducerRow>, shop: Shop): Promise<void> {
  const columns = "n int, handle text, name text, search_text text, kind text, commune_code text";
  return loadThrough(db, { table: TABLE, columns }, rows, [...places(shop), ...delivery(shop), producers]);
}

function places({ sales_channel_id }: Shop): Statement[] {
  const all = `from ${TABLE}`;
  return [
    [
      `insert into stock_location_address (id, address_1, country_code) select ${idOf("laddr")}, name, 'vn' ${all}`,
    ],
    [
      `insert into stock_location (id, name, address_id) select ${idOf("sloc")}, name, ${idOf("laddr")} ${all}`,
    ],
    [
      `insert into sales_channel_stock_location (id, sales_channel_id, stock_location_id) select ${idOf("scloc")}, ?, ${idOf("sloc")} ${all}`,
      [sales_channel_id],
    ],
    [
      `insert into location_fulfillment_provider (id, stock_location_id, fulfillment_provider_id)
       select ${idOf("locfp")}, ${idOf("sloc")}, 'manual_manual' ${all}`,
    ],
    [
      `insert into fulfillment_set (id, name, type) select ${idOf("fuset")}, name || ' ' || n, 'shipping' ${all}`,
    ],
    [
      `insert into location_fulfillment_set (id, stock_location_id, fulfillment_set_id)
       select ${idOf("locfs")}, ${idOf("sloc")}, ${idOf("fuset")} ${all}`,
    ],
    [
      `insert into service_zone (id, name, fulfillment_set_id) select ${idOf("serzo")}, 'Việt Nam ' || n, ${idOf("fuset")} ${all}`,
    ],
    [
      `insert into geo_zone (id, type, country_code, service_zone_id) select ${idOf("fgz")}, 'country', 'vn', ${idOf("serzo")} ${all}`,
    ],
  ];
}

function delivery({ shipping_profile_id }: Shop): Statement[] {
  const ways = `from ${TABLE} cross join (values
    ('parcel', 'Giao tận nơi', 'Delivered', 30000),
    ('pickup', 'Nhận tại nơi sản xuất', 'Collected at the producer''s', 0)) way (kind_of, label, described, amount)`;
  const rules = `cross join (values ('enabled_in_store', 'true'), ('is_return', 'false')) rule (attribute, value)`;
  const own = (prefix: string) => `${idOf(prefix)} || kind_of`;
  return [
    [
      `insert into shipping_option_type (id, label, description, code) select ${own("sotype")}, label, described, kind_of ${ways}`,
    ],
    [
      `insert into shipping_option (id, name, price_type, service_zone_id, shipping_profile_id, provider_id, data, shipping_option_type_id)
       select ${own("so")}, label, 'flat', ${idOf("serzo")}, ?, 'manual_manual', jsonb_build_object('kind', kind_of), ${own("sotype")} ${ways}`,
      [shipping_profile_id],
    ],
    [
      `insert into shipping_option_rule (id, attribute, operator, value, shipping_option_id)
       select ${own("sorul")} || attribute, attribute, 'eq', to_jsonb(value), ${own("so")} ${ways} ${rules}`,
    ],
    [`insert into price_set (id) select ${own("pset")} ${ways}`],
    [
      `insert into price (id, price_set_id, currency_code, amount, raw_amount, rules_count)
       select ${own("price")}, ${own("pset")}, 'vnd', amount, jsonb_build_object('value', amount::text, 'precision', 20), 0 ${ways}`,
    ],
    [
      `insert into shipping_option_price_set (id, shipping_option_id, price_set_id) select ${own("sops")}, ${own("so")}, ${own("pset")} ${ways}`,
    ],
  ];
}

const producers: Statement = [
  `insert into producer (id, handle, name, search_text, kind, commune_code, story, story_en, status, joined, demo,
     stock_location_id, parcel_option_id, pickup_option_id)
   select ${idOf("pdr")}, handle, name, search_text, kind, commune_code, ?, ?, 'approved', true, true,
     ${idOf("sloc")}, ${idOf("so")} || 'parcel', ${idOf("so")} || 'pickup' from ${TABLE}`,
  [STORY, STORY_EN],
];
