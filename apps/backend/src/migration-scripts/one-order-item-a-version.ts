import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * The last line behind the order's lock: of two writes at once, one fails cleanly instead of doubling the order's lines. The table is
 * the order module's, so this is a script of `db:migrate`, which runs after every module's own migrations.
 */
const ONE_ITEM_A_VERSION = `create unique index if not exists "IDX_one_order_item_a_version"
  on order_item (order_id, item_id, version) where deleted_at is null`;

/** Finds the orders that a crash left without anything pointing to them. */
const MADE_FOR_PURCHASE = `create index if not exists "IDX_order_made_for_purchase"
  on "order" ((metadata ->> 'purchase_id'))`;

export default async function oneOrderItemAVersion({ container }: ExecArgs): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await db.raw(ONE_ITEM_A_VERSION);
  await db.raw(MADE_FOR_PURCHASE);
}
