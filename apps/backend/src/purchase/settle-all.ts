import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase";
import { Refusal } from "../refusal";
import { withBasketLock } from "./basket-lock";
import { messageOf } from "./message-of";
import { settlePurchase } from "./settle-purchase";

/** More than this wait for the next minute, so that one look-through stays short. */
const AT_ONCE = 100;

/**
 * Looks through the purchases in *placing*. One whose basket is locked is being placed at this very moment, here or in another
 * process, and is left alone.
 */
export async function settleAll(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const waiting = await purchases.listPurchases(
    { state: "placing" },
    { select: ["id", "basket_id"], order: { created_at: "ASC" }, take: AT_ONCE },
  );
  for (const { id, basket_id } of waiting) {
    try {
      await withBasketLock(
        container,
        basket_id,
        async () => {
          const { state } = await purchases.retrievePurchase(id, { select: ["id", "state"] });
          if (state !== "placing") return;
          const { state: became } = await settlePurchase(container, id);
          logger.info(`Purchase ${id} was left half-way and is now ${became}.`);
        },
        { waitSeconds: 1 },
      );
    } catch (error) {
      if (error instanceof Refusal) continue;
      logger.error(`Purchase ${id} could not be finished or undone yet: ${messageOf(error)}`);
    }
  }
}
