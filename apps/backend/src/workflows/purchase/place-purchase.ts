import type { LinkDefinition } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows";
import { PRODUCER_MODULE } from "../../modules/producer";
import { PURCHASE_MODULE } from "../../modules/purchase";
import type { JustRead } from "../../purchase/just-read";
import { awaitTransfersStep } from "./steps/await-transfers";
import { checkTotalStep } from "./steps/check-total";
import { closePurchaseStep } from "./steps/close-purchase";
import { completeCartsStep } from "./steps/complete-carts";
import { countDiscountsStep } from "./steps/count-discounts";
import { loadPurchaseStep } from "./steps/load-purchase";
import { nameDiscountsStep } from "./steps/name-discounts";
import { prepareCartsStep } from "./steps/prepare-carts";

/** Told once, after the last order: mails and desks hear of a purchase only when it is whole. */
export const PURCHASE_PLACED = "purchase.placed";

export interface PlacePurchaseInput {
  purchase_id: string;
  /** What was read a moment ago, under the same lock; left out, it is read anew. */
  just_read?: JustRead;
}

/**
 * All of a purchase or nothing: every producer's cart becomes an order, or none does. Run it under the basket's lock, on a purchase
 * that is written down as *placing*; after a crash run it again.
 */
export const placePurchaseWorkflow = createWorkflow("place-purchase", (input: PlacePurchaseInput) => {
  const purchase = loadPurchaseStep({ purchase_id: input.purchase_id });
  prepareCartsStep({ purchase, just_read: input.just_read });
  checkTotalStep(purchase);
  countDiscountsStep(purchase);
  const orders = completeCartsStep(purchase);
  nameDiscountsStep({ purchase, orders });
  const links = transform({ orders, input }, ({ orders, input }) =>
    orders.flatMap(({ order_id, producer_id }): LinkDefinition[] => [
      { [PRODUCER_MODULE]: { producer_id }, [Modules.ORDER]: { order_id } },
      { [PURCHASE_MODULE]: { purchase_id: input.purchase_id }, [Modules.ORDER]: { order_id } },
    ]),
  );
  createRemoteLinkStep(links);
  awaitTransfersStep({ purchase, orders });
  closePurchaseStep({ purchase, orders });
  emitEventStep({ eventName: PURCHASE_PLACED, data: { id: input.purchase_id } });
  return new WorkflowResponse(orders);
});
