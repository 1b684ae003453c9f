import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { faultPoint } from "../../../fault-point";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../../modules/purchase";
import { withStockLock } from "../../../order-lock";
import type { PartToPlace, PurchaseToPlace } from "../../../purchase/purchase-to-place";

export interface OrderOfPart {
  producer_id: string;
  order_id: string;
}

/**
 * Each producer's cart becomes its order, one after another; completing a completed cart answers the same order. What was made is
 * undone with the whole purchase, see `loadPurchaseStep`.
 */
export const completeCartsStep = createStep(
  "complete-carts",
  async (purchase: PurchaseToPlace, { container }) => {
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
    const orders: OrderOfPart[] = [];
    for (const part of purchase.parts) {
      const order_id = part.order_id ?? (await completeCart(container, part));
      await purchases.updatePurchaseParts({ id: part.id, order_id });
      orders.push({ producer_id: part.producer_id, order_id });
      if (orders.length === 1) faultPoint("purchase.after_first_order");
    }
    faultPoint("purchase.after_last_order");
    return new StepResponse(orders);
  },
);

function completeCart(container: MedusaContainer, { cart_id, producer_id }: PartToPlace): Promise<string> {
  return withStockLock(container, producer_id, async () => {
    const { result } = await completeCartWorkflow(container).run({ input: { id: cart_id } });
    return result.id;
  });
}
