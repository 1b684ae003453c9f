import type { Purchase } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { askAboutCards } from "../card";
import { keyOpens, PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase";
import { Refusal } from "../refusal";
import type { ShopLocale } from "./place-of-sale";
import { purchaseAnswer } from "./purchase-answer";

/**
 * The purchase, for whoever holds its key.
 * @throws Refusal 404 for a wrong key and for a purchase that does not exist alike: a stranger learns nothing
 */
export async function openPurchase(
  container: MedusaContainer,
  purchaseId: string,
  key: string,
  locale: ShopLocale,
): Promise<Purchase> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const [purchase] = await purchases.listPurchases(
    { id: purchaseId },
    { select: ["id", "key_hash", "state"], take: 1 },
  );
  if (!keyOpens(key, purchase?.key_hash ?? "") || !purchase) {
    throw new Refusal(404, "no_such_purchase", "There is no such purchase, or the key is not its key.");
  }
  if (purchase.state === "failed") await askAboutCards(container, purchase.id);
  return purchaseAnswer(container, purchase.id, locale);
}
