import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { PurchaseToPlace } from "../../../purchase/purchase-to-place";

interface Totalled {
  id: string;
  total: unknown;
}

/** Medusa's own totals, to the đồng, are what the shopper agreed to; and no đồng is split. */
export const checkTotalStep = createStep("check-total", async (purchase: PurchaseToPlace, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const ids = purchase.parts.map(({ cart_id }) => cart_id);
  const { data } = await query.graph({ entity: "cart", fields: ["id", "total"], filters: { id: ids } });
  // Computed totals come as Medusa's big numbers.
  const carts = (data as unknown as Totalled[]).map(({ id, total }) => ({ id, total: Number(total) }));
  const broken = carts.find(({ total }) => !Number.isSafeInteger(total));
  if (broken) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Cart ${broken.id} comes to ${broken.total} đồng: amounts are whole đồng.`,
    );
  }
  const total = carts.reduce((sum, cart) => sum + cart.total, 0);
  if (total !== purchase.agreed_total) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Purchase ${purchase.id} comes to ${total} đồng, agreed were ${purchase.agreed_total}.`,
    );
  }
  return new StepResponse(undefined);
});
