import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { type JustRead, readAnew } from "../../../purchase/just-read";
import { prepareCarts } from "../../../purchase/prepare-carts";
import type { PurchaseToPlace } from "../../../purchase/purchase-to-place";

export interface PrepareCartsInput {
  purchase: PurchaseToPlace;
  just_read: JustRead | undefined;
}

/** Address, discounts, delivery and payment on every cart. Nothing is bought by it, so there is nothing to undo. */
export const prepareCartsStep = createStep(
  "prepare-carts",
  async ({ purchase, just_read }: PrepareCartsInput, { container }) => {
    const open = purchase.parts.filter(({ order_id }) => !order_id);
    if (open.length) {
      const read = just_read ?? (await readAnew(container, purchase));
      await prepareCarts(container, purchase, open, read);
    }
    return new StepResponse(undefined);
  },
);
