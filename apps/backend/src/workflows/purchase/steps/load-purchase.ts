import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { type PurchaseToPlace, purchaseToPlace } from "../../../purchase/purchase-to-place";
import { undoPurchase } from "../../../purchase/undo-purchase";

/**
 * The purchase as it was written down before anything was bought. First of all steps, so that its undoing runs last and is the
 * undoing of the whole: it reads from the database what there is to undo, and so works after a crash too.
 */
export const loadPurchaseStep = createStep(
  "load-purchase",
  async ({ purchase_id }: { purchase_id: string }, { container }) => {
    const purchase: PurchaseToPlace = await purchaseToPlace(container, purchase_id);
    return new StepResponse(purchase, purchase_id);
  },
  async (purchaseId, { container }) => {
    if (purchaseId) await undoPurchase(container, purchaseId);
  },
);
