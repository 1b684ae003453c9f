import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { turnBookingsBack } from "../booking";
import { uncountUse } from "../discounts";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase";
import { withOrderLock, withStockLock } from "../order-lock";
import { adjustmentsIn } from "./agreed-discounts";
import { buyerOf } from "./buyer";
import { type OrderMade, ordersMade } from "./orders-made";
import { type PurchaseToPlace, purchaseToPlace } from "./purchase-to-place";

/**
 * Nothing half-bought is left: every order that was made is cancelled, which frees its stock, and every cart is open again, so that
 * the basket is what it was. Written down as an undoing first, so that a crash in the middle of it continues it.
 * Safe to call again at any point.
 */
export async function undoPurchase(container: MedusaContainer, purchaseId: string): Promise<void> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  await purchases.updatePurchases({ id: purchaseId, undoing: true });
  const purchase = await purchaseToPlace(container, purchaseId);
  // First, so that cancelling the orders finds no places to give away: the basket holds them again.
  await turnBookingsBack(
    container,
    purchase.parts.map(({ cart_id }) => cart_id),
  );
  await undoOrders(container, await ordersMade(container, purchase));
  await reopenCarts(
    container,
    purchase,
    purchase.parts.map(({ cart_id }) => cart_id),
  );
  if (purchase.discounts_counted) {
    await purchases.updatePurchases({ id: purchaseId, discounts_counted: false });
    const buyer = await buyerOf(container, purchase.customer_id);
    await uncountUse(container, adjustmentsIn(purchase.discounts), buyer);
  }
  const parts = purchase.parts.map(({ id }) => ({ id, order_id: null }));
  if (parts.length) await purchases.updatePurchaseParts(parts);
  await purchases.updatePurchases({ id: purchaseId, state: "failed", undoing: false });
}

/**
 * What a crash cut off in the middle of one order is undone for itself; orders that are whole stay.
 * @returns the whole orders
 */
export async function undoHalfMadeOrders(
  container: MedusaContainer,
  purchase: PurchaseToPlace,
): Promise<OrderMade[]> {
  const standing = (await ordersMade(container, purchase)).filter(({ cancelled }) => !cancelled);
  const whole = standing.filter((order) => order.whole);
  const bought = new Set(whole.map(({ cart_id }) => cart_id));
  const open = purchase.parts.map(({ cart_id }) => cart_id).filter((id) => !bought.has(id));
  await turnBookingsBack(container, open);
  await undoOrders(
    container,
    standing.filter((order) => !order.whole),
  );
  // A process that died holding a cart's lock would keep it, in Redis, for two minutes. We hold the basket's lock, and nothing but
  // the basket leads to its carts.
  await container.resolve(Modules.LOCKING).release(open);
  await reopenCarts(container, purchase, open);
  return whole;
}

async function undoOrders(container: MedusaContainer, orders: OrderMade[]): Promise<void> {
  for (const order of orders) {
    if (order.cancelled) continue;
    await withOrderLock(container, order.id, () =>
      withStockLock(container, order.producer_id, () =>
        cancelOrderWorkflow(container).run({ input: { order_id: order.id, no_notification: true } }),
      ),
    );
  }
}

interface CartRow {
  id: string;
  completed_at: string | Date | null;
  payment_collection?: { id: string } | null;
  order?: { id: string } | null;
}

/** Takes back what completing did to the carts themselves. Their goods, and the prices the shopper saw, are still in them. */
async function reopenCarts(
  container: MedusaContainer,
  purchase: PurchaseToPlace,
  cartIds: string[],
): Promise<void> {
  if (!cartIds.length) return;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "completed_at", "payment_collection.id", "order.id"],
    filters: { id: cartIds },
  });
  for (const cart of data as unknown as CartRow[]) {
    const order = cart.order?.id;
    const collection = cart.payment_collection?.id;
    const cartKey = { [Modules.CART]: { cart_id: cart.id } };
    if (order) {
      await link.dismiss({ [Modules.ORDER]: { order_id: order }, ...cartKey });
      await dismissOurLinks(container, purchase.id, purchase.parts, order);
    }
    // The collection belongs to the cancelled order; the next attempt makes one of its own.
    if (collection)
      await link.dismiss({ ...cartKey, [Modules.PAYMENT]: { payment_collection_id: collection } });
    if (cart.completed_at) {
      await container.resolve(Modules.CART).updateCarts([{ id: cart.id, completed_at: null }]);
    }
  }
}

/** Placing may have come as far as telling the producer. */
async function dismissOurLinks(
  container: MedusaContainer,
  purchaseId: string,
  parts: PurchaseToPlace["parts"],
  orderId: string,
): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  const order = { [Modules.ORDER]: { order_id: orderId } };
  await link.dismiss({ [PURCHASE_MODULE]: { purchase_id: purchaseId }, ...order });
  const part = parts.find(({ order_id }) => order_id === orderId);
  if (part) await link.dismiss({ producer: { producer_id: part.producer_id }, ...order });
}
