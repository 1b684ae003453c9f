import type { Account } from "../account/account";
import { newId } from "../account/ids";
import type { LineItem } from "../account/things";
import type { Params } from "../http/params";
import { invalid } from "../http/problem";

const MOST_LINES = 100;

/** What is bought: each line with a price of its own, all in one currency. */
export function itemsFrom(account: Account, params: Params) {
  const lines = params.inners("line_items");
  if (lines.length === 0) {
    throw invalid("`line_items` is required in `payment` mode.", "line_items", "parameter_missing");
  }
  if (lines.length > MOST_LINES) {
    throw invalid(`You can have up to ${MOST_LINES} line items.`, "line_items");
  }
  const items = lines.map((line) => itemFrom(account, line));
  const currency = items[0]?.currency ?? "vnd";
  if (items.some((item) => item.currency !== currency)) {
    throw invalid("All line items must have the same currency.", "line_items");
  }
  return { items, currency, total: items.reduce((sum, item) => sum + item.amount_total, 0) };
}

function itemFrom(account: Account, line: Params): LineItem {
  line.only("price_data", "quantity");
  const data = line.inner("price_data");
  if (!data) {
    throw invalid(
      "The stand-in keeps no prices: give `price_data`.",
      line.pathOf("price_data"),
      "parameter_missing",
    );
  }
  data.only("currency", "product_data", "unit_amount", "tax_behavior");
  const product = data.inner("product_data")?.only("name", "description", "images", "metadata", "tax_code");
  if (!product) {
    throw invalid("Missing required param: product_data.", data.pathOf("product_data"), "parameter_missing");
  }
  const name = product.needed("name");
  const currency = data.needed("currency").toLowerCase();
  if (!/^[a-z]{3}$/.test(currency)) throw invalid(`Invalid currency: ${currency}.`, data.pathOf("currency"));
  data.needed("unit_amount");
  const unit = data.integer("unit_amount", 0) ?? 0;
  line.needed("quantity");
  const quantity = line.integer("quantity", 1) ?? 1;
  const total = unit * quantity;
  return {
    id: newId("li_1"),
    object: "item",
    amount_discount: 0,
    amount_subtotal: total,
    amount_tax: 0,
    amount_total: total,
    currency,
    description: name,
    price: {
      id: newId("price_1"),
      object: "price",
      active: false,
      billing_scheme: "per_unit",
      created: account.seconds(),
      currency,
      custom_unit_amount: null,
      livemode: false,
      lookup_key: null,
      metadata: {},
      nickname: null,
      product: newId("prod_", 14),
      recurring: null,
      tax_behavior: "unspecified",
      tiers_mode: null,
      transform_quantity: null,
      type: "one_time",
      unit_amount: unit,
      unit_amount_decimal: String(unit),
    },
    quantity,
  };
}
