import type { MedusaContainer } from "@medusajs/framework/types";
import { finishOrders } from "../parcels";

/** Every minute: parcels, declined pieces and money that a stopped process left half-way. */
export default async function finishOrdersAtDesks(container: MedusaContainer): Promise<void> {
  await finishOrders(container);
}

export const config = { name: "finish-orders", schedule: "* * * * *" };
