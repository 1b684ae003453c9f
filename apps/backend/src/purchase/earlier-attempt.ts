import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

interface CartRow {
  id: string;
  shipping_methods?: Array<{ id: string } | null> | null;
  payment_collection?: { id: string } | null;
}

/** Takes off carts what an attempt to place them left: delivery and payment are chosen anew, and asked for once. */
export async function emptyOfAttempts(container: MedusaContainer, cartIds: string[]): Promise<void> {
  if (!cartIds.length) return;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["id", "shipping_methods.id", "payment_collection.id"],
    filters: { id: cartIds },
  });
  const rows = data as unknown as CartRow[];
  const methods = rows.flatMap(
    ({ shipping_methods }) => shipping_methods?.flatMap((one) => one?.id ?? []) ?? [],
  );
  if (methods.length) await container.resolve(Modules.CART).deleteShippingMethods(methods);
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  for (const { id, payment_collection } of rows) {
    if (!payment_collection) continue;
    await link.dismiss({
      [Modules.CART]: { cart_id: id },
      [Modules.PAYMENT]: { payment_collection_id: payment_collection.id },
    });
  }
}
