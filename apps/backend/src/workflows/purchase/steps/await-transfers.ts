import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { PurchaseToPlace } from "../../../purchase/purchase-to-place";
import { awaitTransfers } from "../../../transfers";
import type { OrderOfPart } from "./complete-carts";

export interface AwaitTransfersInput {
  purchase: PurchaseToPlace;
  orders: OrderOfPart[];
}

/** Each order that is paid by transfer has its reference before anybody sees it. Of an order that is undone nothing is awaited. */
export const awaitTransfersStep = createStep(
  "await-transfers",
  async ({ purchase, orders }: AwaitTransfersInput, { container }) => {
    if (purchase.payment === "vietqr") await awaitTransfers(container, purchase.id, orders);
    return new StepResponse(undefined);
  },
);
