import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

const STORED: Record<string, string[]> = {
  cart_line_item: ["unit_price"],
  cart_line_item_adjustment: ["amount"],
  cart_shipping_method: ["amount"],
  cart_shipping_method_adjustment: ["amount"],
  order_line_item: ["unit_price"],
  order_line_item_adjustment: ["amount"],
  order_shipping_method: ["amount"],
  order_shipping_method_adjustment: ["amount"],
  order_transaction: ["amount"],
  payment_collection: ["amount", "authorized_amount", "captured_amount"],
  payment_session: ["amount"],
  payment: ["amount"],
};

/** Every amount of money, stored or summed up by Medusa for the orders there are, that is no whole number of đồng. */
export async function fractionsIn(container: MedusaContainer): Promise<string[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const found: string[] = [];
  for (const [table, columns] of Object.entries(STORED)) {
    for (const column of columns) {
      const { rows } = await db.raw(`select count(*)::int as n from ${table} where ${column} % 1 <> 0`);
      if (rows[0].n) found.push(`${table}.${column}`);
    }
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "total", "discount_total", "item_total", "shipping_total", "items.*", "summary.*"],
  });
  const sums = JSON.stringify(data).matchAll(/"(\w*(?:total|price|amount))":(-?\d+\.\d+)/g);
  for (const [, path, amount] of sums) found.push(`${path} ${amount}`);
  return found;
}
