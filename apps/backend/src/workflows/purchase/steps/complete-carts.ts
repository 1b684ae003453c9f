import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { faultPoint } from "../../../fault-point";
import { refuseShortTogether } from "../../../gift-boxes";
import { withStockLock } from "../../../order-lock";
import type { PartToPlace, PurchaseToPlace } from "../../../purchase/purchase-to-place";

export interface OrderOfPart {
  producer_id: string;
  order_id: string;
}

/**
 * Each producer's cart becomes its order, side by side; completing a completed cart answers the same order. What was made is undone
 * with the whole purchase, see `loadPurchaseStep`: an order that was not written down is found by the mark of its cart.
 */
export const completeCartsStep = createStep(
  "complete-carts",
  async (purchase: PurchaseToPlace, { container }) => {
    const done = await Promise.allSettled(
      purchase.parts.map(async (part) => {
        const order_id = part.order_id ?? (await completeCart(container, part));
        faultPoint("purchase.after_first_order");
        return { producer_id: part.producer_id, order_id };
      }),
    );
    // All have ended, well or badly, before anything is undone.
    const made = done.map((one): OrderOfPart => {
      if (one.status === "rejected") throw one.reason;
      return one.value;
    });
    faultPoint("purchase.after_last_order");
    return new StepResponse(made);
  },
);

function completeCart(container: MedusaContainer, { cart_id, producer_id }: PartToPlace): Promise<string> {
  return withStockLock(container, producer_id, async () => {
    await refuseShortTogether(container, cart_id);
    const { result } = await completeCartWorkflow(container).run({ input: { id: cart_id } });
    return result.id;
  });
}
