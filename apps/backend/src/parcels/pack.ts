import type { MedusaContainer } from "@medusajs/framework/types";
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows";
import { sqlOf } from "../booking/database";
import { withStockLock } from "../order-lock";
import type { Chosen } from "./chosen";
import type { OrderSeen } from "./seen";

/** Pieces go into one parcel, and out of stock. @param metadata what is meant with it @returns the parcel's id */
export async function packPieces(
  container: MedusaContainer,
  order: Pick<OrderSeen, "id" | "producer_id">,
  chosen: readonly Chosen[],
  metadata: object,
  created_by: string,
): Promise<string> {
  const location_id = await locationOf(container, order.producer_id);
  const { result } = await withStockLock(container, order.producer_id, () =>
    createOrderFulfillmentWorkflow(container).run({
      input: {
        order_id: order.id,
        created_by,
        // Where none is named Medusa may take another producer's.
        ...(location_id && { location_id }),
        items: chosen.map(({ line, quantity }) => ({ id: line.id, quantity })),
        metadata: { ...metadata },
      },
    }),
  );
  return result.id;
}

async function locationOf(container: MedusaContainer, producerId: string): Promise<string | null> {
  const { rows } = await sqlOf(container).raw<{ stock_location_id: string | null }>(
    "select stock_location_id from producer where id = ?",
    [producerId],
  );
  return rows[0]?.stock_location_id ?? null;
}
