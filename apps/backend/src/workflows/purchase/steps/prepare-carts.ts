import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { OfferedDelivery } from "../../../purchase/delivery";
import { prepareCart } from "../../../purchase/prepare-cart";
import type { PurchaseToPlace } from "../../../purchase/purchase-to-place";

export interface PrepareCartsInput {
  purchase: PurchaseToPlace;
  /** Carts whose prices are to be read anew: the shopper has seen the new ones and agreed. */
  reprice: string[];
  just_read: Record<string, OfferedDelivery> | undefined;
}

/** Address, delivery and payment on every cart. Nothing is bought by it, so there is nothing to undo. */
export const prepareCartsStep = createStep(
  "prepare-carts",
  async ({ purchase, reprice, just_read }: PrepareCartsInput, { container }) => {
    const open = purchase.parts.filter(({ order_id }) => !order_id);
    const done = await Promise.allSettled(
      open.map((part) =>
        prepareCart(container, purchase, part, {
          reprice: reprice.includes(part.cart_id),
          justRead: just_read?.[part.cart_id],
        }),
      ),
    );
    // All have ended, well or badly, before anything is undone.
    for (const one of done) if (one.status === "rejected") throw one.reason;
    return new StepResponse(undefined);
  },
);
