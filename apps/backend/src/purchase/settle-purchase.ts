import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PURCHASE_MODULE, type PurchaseModuleService, type PurchaseState } from "../modules/purchase";
import { placePurchaseWorkflow } from "../workflows/purchase/place-purchase";
import { mayPass } from "./may-pass";
import { messageOf } from "./message-of";
import { PAYMENT_REFUSED, paymentRefusal } from "./prepaid/sessions";
import { purchaseToPlace } from "./purchase-to-place";
import { undoHalfMadeOrders, undoPurchase } from "./undo-purchase";

/** After half an hour nobody waits for an answer any more: then what is left half-way is undone, not finished. */
const STALE_AFTER_MS = 30 * 60 * 1000;

export interface Settled {
  state: PurchaseState;
  /** It was undone for something that may be gone in a minute: nobody said that it cannot be had. */
  passing?: boolean;
}

/**
 * Finishes a purchase that a stopped process left in *placing*, or undoes it where it cannot be finished as agreed. To be called
 * under the basket's lock; safe to call again.
 * @returns what became of it
 */
export async function settlePurchase(container: MedusaContainer, purchaseId: string): Promise<Settled> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const purchase = await purchaseToPlace(container, purchaseId);
  const stale = Date.now() - purchase.since.getTime() > STALE_AFTER_MS;
  if (purchase.undoing || stale || !purchase.parts.length) {
    await undoPurchase(container, purchaseId);
    return { state: "failed" };
  }
  const whole = await undoHalfMadeOrders(container, purchase);
  await purchases.updatePurchaseParts(
    purchase.parts.map(({ id, cart_id }) => ({
      id,
      order_id: whole.find((order) => order.cart_id === cart_id)?.id ?? null,
    })),
  );
  try {
    await placePurchaseWorkflow(container).run({ input: { purchase_id: purchaseId } });
    return { state: "placed" };
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Purchase ${purchaseId} was undone: ${messageOf(error)}`);
    const { state } = await purchases.retrievePurchase(purchaseId, { select: ["id", "state"] });
    const reason = purchase.payment === "prepaid" ? await paymentRefusal(container, purchaseId) : null;
    if (reason) await purchases.updatePurchases({ id: purchaseId, failure: { ...reason.answer } });
    return { state: state as PurchaseState, passing: reason?.code !== PAYMENT_REFUSED && mayPass(error) };
  }
}
