import { askDatabase } from "@market/local-services";

/** One row of a table, so many times over, each with what is different about it: `n` counts them, `t` is the row. */
const COPY = (table, changed) => `
  insert into "${table}" select (jsonb_populate_record(t, jsonb_build_object(${changed}))).*
  from "${table}" t, generate_series(1, $2::int) n where `;

const copyId = (of = "id") => `'bench_' || n || '_' || t.${of}`;
const and = (...columns) => columns.map((column) => `'${column}', ${copyId(column)}`).join(", ");

const OWN_ORDERS = "select order_id from purchase_part where purchase_id = $1";

/** A purchase of one order, as all its tables hold it. Its stages, number and day differ, so that the list has something to sort. */
const ORDER = [
  [
    "purchase",
    `${and("id", "number", "basket_id")}, 'created_at', t.created_at - n * interval '7 minutes'`,
    "t.id = $1",
  ],
  [
    "order",
    `${and("id")}, 'display_id', t.display_id + 1000000 + n, 'created_at', t.created_at - n * interval '7 minutes'`,
    `t.id in (${OWN_ORDERS})`,
  ],
  [
    "order_line_item",
    and("id"),
    `t.id in (select item_id from order_item where order_id in (${OWN_ORDERS}))`,
  ],
  ["order_item", and("id", "order_id", "item_id"), `t.order_id in (${OWN_ORDERS})`],
  ["order_summary", and("id", "order_id"), `t.order_id in (${OWN_ORDERS})`],
  ["producer_producer_order_order", and("id", "order_id"), `t.order_id in (${OWN_ORDERS})`],
  ["purchase_part", and("id", "purchase_id", "order_id", "cart_id"), "t.purchase_id = $1"],
];

/** @returns {Promise<void>} once the producer has so many orders more */
export async function copyOrders(url, purchaseId, count) {
  for (const [table, changed, where] of ORDER) {
    await askDatabase(url, COPY(table, changed) + where, [purchaseId, count]);
  }
  await askDatabase(url, "analyze");
}

const VARIANTS = "select id from product_variant where product_id = $1";
const ITEMS = `select i.inventory_item_id from product_variant_inventory_item i
  join product_variant v on v.id = i.variant_id where v.product_id = $1`;

const CERTIFICATES =
  "select certificate_id from product_product_certification_certificate where product_id = $1";

/** A product with its certificate and one variant in stock, as all its tables hold it. */
const PRODUCT = [
  ["product", `${and("id", "handle")}, 'title', t.title || ' ' || n`, "t.id = $1"],
  ["product_variant", `${and("id", "product_id")}, 'sku', null, 'barcode', null`, "t.product_id = $1"],
  ["producer_producer_product_product", and("id", "product_id"), "t.product_id = $1"],
  ["inventory_item", `${and("id")}, 'sku', null`, `t.id in (${ITEMS})`],
  ["inventory_level", and("id", "inventory_item_id"), `t.inventory_item_id in (${ITEMS})`],
  [
    "product_variant_inventory_item",
    and("id", "variant_id", "inventory_item_id"),
    `t.variant_id in (${VARIANTS})`,
  ],
  ["product_variant_price_set", and("id", "variant_id"), `t.variant_id in (${VARIANTS})`],
  ["certificate", and("id"), `t.id in (${CERTIFICATES})`],
  [
    "product_product_certification_certificate",
    and("id", "product_id", "certificate_id"),
    "t.product_id = $1",
  ],
];

/** @returns {Promise<void>} once the producer has so many goods more */
export async function copyProducts(url, productId, count) {
  for (const [table, changed, where] of PRODUCT) {
    await askDatabase(url, COPY(table, changed) + where, [productId, count]);
  }
  await askDatabase(url, "analyze");
}
