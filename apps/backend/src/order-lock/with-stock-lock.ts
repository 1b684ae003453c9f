import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

/** Seconds. */
const WAIT_SECONDS = 30;
const LEASE_SECONDS = 20;

/**
 * Runs work that reserves or frees several of a producer's goods. Medusa locks them all, in the order it meets them: two that meet
 * the same goods the other way round wait for each other, in memory for ever. An order's goods are one producer's, so one lock a
 * producer keeps them apart. It is the innermost lock: nothing inside takes an order's or a basket's.
 */
export async function withStockLock<T>(
  container: MedusaContainer,
  producerId: string | null,
  work: () => Promise<T>,
): Promise<T> {
  if (!producerId) return work();
  const locking = container.resolve(Modules.LOCKING);
  return locking.execute([`stock-of:${producerId}`], work, { timeout: WAIT_SECONDS, expire: LEASE_SECONDS });
}

/** Whose goods an order holds; null for an order that no purchase made. */
export async function producerOf(container: MedusaContainer, orderId: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "metadata"],
    filters: { id: orderId },
  });
  const [order] = data as unknown as Array<{ metadata: { producer_id?: unknown } | null }>;
  const id = order?.metadata?.producer_id;
  return typeof id === "string" ? id : null;
}
