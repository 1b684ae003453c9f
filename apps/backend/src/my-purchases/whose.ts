import type { MedusaRequest } from "@medusajs/framework/http";
import { keyOpens, PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase";
import { customerOf } from "../purchase/asking";
import { Refusal } from "../refusal";

/**
 * The purchase that the address names, for whoever holds its key, or is the customer who bought it.
 * @returns its id
 * @throws Refusal 404, in the same words for one that does not exist
 */
export async function ownPurchase(req: MedusaRequest): Promise<string> {
  const { id = "" } = req.params;
  const purchases: PurchaseModuleService = req.scope.resolve(PURCHASE_MODULE);
  const [purchase] = await purchases.listPurchases(
    { id },
    { select: ["id", "key_hash", "customer_id"], take: 1 },
  );
  const sent = req.headers["x-purchase-key"];
  const opens = keyOpens(typeof sent === "string" ? sent : "", purchase?.key_hash ?? "");
  const customerId = customerOf(req);
  const bought = customerId !== null && purchase?.customer_id === customerId;
  if (!purchase || !(opens || bought)) {
    throw new Refusal(404, "no_such_purchase", "There is no such purchase, or it is somebody else's.");
  }
  return purchase.id;
}
