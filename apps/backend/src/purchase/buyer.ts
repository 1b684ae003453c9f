import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

export interface Buyer {
  customer_id: string | null;
  /** The account's own; what a guest types at the checkout proves nothing. */
  email: string | null;
}

/** For discounts that count their uses by customer. */
export async function buyerOf(container: MedusaContainer, customerId: string | null): Promise<Buyer> {
  if (!customerId) return { customer_id: null, email: null };
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: customerId }, { select: ["id", "email"], take: 1 });
  return { customer_id: customerId, email: customer?.email ?? null };
}
