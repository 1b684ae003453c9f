import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../../modules/purchase";

/** From here on the purchase is placed, whole. The last step: nothing after it can fail. */
export const closePurchaseStep = createStep("close-purchase", async (purchaseId: string, { container }) => {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  await purchases.updatePurchases({ id: purchaseId, state: "placed", placed_at: new Date(), failure: null });
  return new StepResponse(undefined);
});
