import type { MedusaContainer } from "@medusajs/framework/types";
import { bookReceipts } from "../cash";
import { applyOfflineSales } from "../offline-sales";
import { finishOrders } from "../parcels";

/** Every minute: parcels, declined pieces, money and stock that a stopped process left half-way. */
export default async function finishOrdersAtDesks(container: MedusaContainer): Promise<void> {
  await bookReceipts(container);
  await finishOrders(container);
  await applyOfflineSales(container);
}

export const config = { name: "finish-orders", schedule: "* * * * *" };
