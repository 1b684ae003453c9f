import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { countUse } from "../../../discounts";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../../modules/purchase";
import { adjustmentsIn } from "../../../purchase/agreed-discounts";
import { buyerOf } from "../../../purchase/buyer";
import type { PurchaseToPlace } from "../../../purchase/purchase-to-place";

/**
 * A purchase is one use of each code, however many orders it is. Marked first and counted then: a crash between the two gives a use
 * away, the other way round one would be counted twice. Undone with the whole purchase, see `undoPurchase`.
 */
export const countDiscountsStep = createStep(
  "count-discounts",
  async (purchase: PurchaseToPlace, { container }) => {
    const adjustments = adjustmentsIn(purchase.discounts);
    if (!adjustments.length || purchase.discounts_counted) return new StepResponse(undefined);
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
    await purchases.updatePurchases({ id: purchase.id, discounts_counted: true });
    try {
      await countUse(container, adjustments, await buyerOf(container, purchase.customer_id));
    } catch (error) {
      await purchases.updatePurchases({ id: purchase.id, discounts_counted: false });
      throw error;
    }
    return new StepResponse(undefined);
  },
);
