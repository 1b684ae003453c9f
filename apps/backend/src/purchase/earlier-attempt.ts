import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

interface CartRow {
  id: string;
  shipping_methods?: Array<{ id: string } | null> | null;
  items?: Array<{ adjustments?: Array<{ id: string } | null> | null } | null> | null;
  payment_collection?: { id: string } | null;
}

/**
 * Takes off carts what an attempt to place them left: discounts, delivery and payment are chosen anew, and asked for once. They are
 * then as fresh as carts that nobody tried to place.
 */
export async function emptyOfAttempts(container: MedusaContainer, cartIds: string[]): Promise<void> {
  if (!cartIds.length) return;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["id", "shipping_methods.id", "items.adjustments.id", "payment_collection.id"],
    filters: { id: cartIds },
  });
  const rows = data as unknown as CartRow[];
  const methods = rows.flatMap(
    ({ shipping_methods }) => shipping_methods?.flatMap((one) => one?.id ?? []) ?? [],
  );
  const adjustments = rows.flatMap(
    ({ items }) => items?.flatMap((item) => item?.adjustments?.flatMap((one) => one?.id ?? []) ?? []) ?? [],
  );
  const carts = container.resolve(Modules.CART);
  if (methods.length) await carts.deleteShippingMethods(methods);
  if (adjustments.length) await carts.deleteLineItemAdjustments(adjustments);
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  for (const { id, payment_collection } of rows) {
    if (!payment_collection) continue;
    await link.dismiss({
      [Modules.CART]: { cart_id: id },
      [Modules.PAYMENT]: { payment_collection_id: payment_collection.id },
    });
  }
}
