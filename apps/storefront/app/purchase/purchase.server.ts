import type { Locale, Purchase, PurchaseAnswer } from "@market/store-contract";
import { readStore } from "~/medusa.server";

/**
 * A purchase, to whoever holds its key.
 * @throws Response 404 for a wrong key as for a wrong number: nobody learns which of the two it was
 */
export async function readPurchase(id: string, key: string, locale: Locale): Promise<Purchase> {
  const path = `/store/purchases/${encodeURIComponent(id)}?locale=${locale}`;
  const { purchase } = await readStore<PurchaseAnswer>(path, { "x-purchase-key": key });
  return purchase;
}
