import type { MedusaContainer } from "@medusajs/framework/types";

/** Writes what the ledger does not tell yet of an order. */
export async function postOrder(_container: MedusaContainer, _orderId: string): Promise<void> {}
