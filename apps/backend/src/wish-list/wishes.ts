import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils";
import { WISH_MODULE, type WishModuleService } from "../modules/wish";

/** Of more than this the oldest stay, and nothing is added. */
export const MOST_WISHES = 200;

/** What a customer wishes for: product ids, the newest first. */
export async function wishesOf(container: MedusaContainer, customerId: string): Promise<string[]> {
  const wishes: WishModuleService = container.resolve(WISH_MODULE);
  const rows = await wishes.listWishes(
    { customer_id: customerId },
    { select: ["product_id"], order: { created_at: "DESC", id: "DESC" }, take: MOST_WISHES },
  );
  return rows.map(({ product_id }) => product_id);
}

/** Adds what is not there yet; ids that name no goods are passed over. Of several, the first counts as the newest. */
export async function addWishes(
  container: MedusaContainer,
  customerId: string,
  productIds: readonly string[],
): Promise<string[]> {
  const there = await wishesOf(container, customerId);
  const asked = [...new Set(productIds)].filter((id) => !there.includes(id));
  const room = MOST_WISHES - there.length;
  if (!asked.length || room <= 0) return there;
  const known = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id: asked, status: "published" }, { select: ["id"], take: asked.length });
  const ids = new Set(known.map(({ id }) => id));
  const fresh = asked.filter((id) => ids.has(id)).slice(0, room);
  if (!fresh.length) return there;
  const now = Date.now();
  // In SQL: two tabs may wish for the same at once, and one row is enough.
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("wish")
    .insert(
      fresh.map((product_id, place) => ({
        id: generateEntityId(undefined, "wish"),
        customer_id: customerId,
        product_id,
        created_at: new Date(now - place),
      })),
    )
    .onConflict()
    .ignore();
  return wishesOf(container, customerId);
}

export async function dropWish(
  container: MedusaContainer,
  customerId: string,
  productId: string,
): Promise<string[]> {
  const wishes: WishModuleService = container.resolve(WISH_MODULE);
  await wishes.deleteWishes({ customer_id: customerId, product_id: productId });
  return wishesOf(container, customerId);
}
