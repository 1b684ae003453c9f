import { isAlcohol, todayOf } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import { readProduct } from "../product-page/read-product";
import { Refusal } from "../refusal";
import { mayBeSold } from "../selling-terms";

/**
 * The product of an address, where its page is shown.
 * @throws Refusal 404, and 403 for alcohol where it may not be shown: see `mayShowAlcohol`
 */
export async function productOnSale(
  container: MedusaContainer,
  handle: string,
  salesChannelIds: readonly string[],
  alcohol: boolean,
): Promise<{ id: string; producer_id: string | null }> {
  const row = await readProduct(container, handle, salesChannelIds);
  const set = Number(row?.metadata?.set_no);
  if (!row || !mayBeSold(set || null, row.producer, todayOf(clock))) {
    throw new Refusal(404, "unknown_product", "No product on sale has this address.");
  }
  if (set && isAlcohol(set) && !alcohol) {
    throw new Refusal(403, "adults_only", "Shown to adults who said that they are.");
  }
  return { id: row.id, producer_id: row.producer?.id ?? null };
}
