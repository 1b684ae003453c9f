import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { releaseAll } from "../booking";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase";

const DAYS = 90;
/** More wait for the next day, so that one night's work stays short. */
const AT_ONCE = 5_000;
const IN_ONE_GO = 200;

/** Days after which a basket that nobody touched is forgotten: `ABANDONED_BASKET_DAYS`. */
export function abandonedAfterDays(given = process.env.ABANDONED_BASKET_DAYS): number {
  const days = Number(given);
  return given && Number.isSafeInteger(days) && days > 0 ? days : DAYS;
}

/** Touched: its own row, a cart of it or a line. What was bought, or is being bought, is kept with its purchase. */
const ABANDONED = `
  select b.id, coalesce((select array_agg(c.cart_id) from basket_cart c where c.basket_id = b.id), '{}') as carts
  from basket b
  where b.updated_at < now() - make_interval(days => ?)
    and not exists (select from purchase p where p.basket_id = b.id and p.state <> 'failed')
    and not exists (
      select from basket_cart c
      join cart k on k.id = c.cart_id
      left join cart_line_item l on l.cart_id = c.cart_id
      where c.basket_id = b.id
        and greatest(c.updated_at, k.updated_at, l.updated_at) >= now() - make_interval(days => ?))
  limit ?`;

/**
 * Deletes abandoned baskets with their carts, and the attempts to buy them that failed.
 * @returns how many
 */
export async function forgetBaskets(
  container: MedusaContainer,
  days = abandonedAfterDays(),
): Promise<number> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = (await db.raw(ABANDONED, [days, days, AT_ONCE])) as {
    rows: Array<{ id: string; carts: string[] }>;
  };
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  for (let from = 0; from < rows.length; from += IN_ONE_GO) {
    const some = rows.slice(from, from + IN_ONE_GO);
    const ids = some.map(({ id }) => id);
    const carts = some.flatMap((row) => row.carts);
    const failed = await purchases.listPurchases({ basket_id: ids }, { select: ["id"] });
    if (failed.length) {
      const parts = await purchases.listPurchaseParts(
        { purchase_id: failed.map(({ id }) => id) },
        { select: ["id"] },
      );
      if (parts.length) await purchases.deletePurchaseParts(parts.map(({ id }) => id));
      await purchases.deletePurchases(failed.map(({ id }) => id));
    }
    if (carts.length) {
      // An order that was undone still points to its cart, and its order keeps all that is worth keeping.
      await db("basket_cart").whereIn("basket_id", ids).delete();
      await container.resolve(Modules.CART).deleteCarts(carts);
    }
    await releaseAll(container, ids);
    await purchases.deleteBaskets(ids);
  }
  return rows.length;
}
