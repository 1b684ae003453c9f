import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { refuseWhileBooked } from "../booking";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase";
import { OrderBusy, producerOf, withOrderLock, withStockLock } from "../order-lock";
import { Refusal } from "../refusal";

interface OrderRow {
  status: string;
  summary?: { paid_total?: number | null } | null;
  fulfillments?: Array<{ canceled_at: unknown } | null>;
}

/**
 * The buyer takes back one producer's part, for as long as the producer has not begun to send it. Safe to repeat.
 * @throws Refusal 404, 409 (`already_on_its_way`, `already_paid`, `visits_first`, `order_busy`)
 */
export async function cancelOrder(
  container: MedusaContainer,
  purchaseId: string,
  orderId: string,
): Promise<void> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const [part] = await purchases.listPurchaseParts(
    { purchase_id: purchaseId, order_id: orderId },
    { take: 1 },
  );
  if (!part) throw new Refusal(404, "no_such_order", "There is no such order in this purchase.");
  try {
    await withOrderLock(container, orderId, async () => {
      if (!(await canBeCancelled(container, orderId))) return;
      await refuseWhileBooked(container, orderId);
      const producerId = await producerOf(container, orderId);
      await withStockLock(container, producerId, () =>
        cancelOrderWorkflow(container).run({ input: { order_id: orderId } }),
      );
    });
  } catch (error) {
    if (error instanceof OrderBusy) throw new Refusal(409, "order_busy", error.message);
    throw error;
  }
}

/** Asked under the lock: the producer may be packing at this very moment. */
async function canBeCancelled(container: MedusaContainer, orderId: string): Promise<boolean> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "status", "summary.*", "fulfillments.canceled_at"],
    filters: { id: orderId },
  });
  const [order] = data as unknown as OrderRow[];
  if (order?.status === "canceled") return false;
  if (order?.fulfillments?.some((one) => one && !one.canceled_at)) {
    throw new Refusal(409, "already_on_its_way", "The producer has begun to send this order.");
  }
  // Money would have to go back: that is the producer's to do.
  if (Number(order?.summary?.paid_total ?? 0) > 0) {
    throw new Refusal(409, "already_paid", "This order was paid: ask its producer for the money back.");
  }
  return true;
}
