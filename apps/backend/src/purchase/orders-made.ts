import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, PaymentSessionStatus } from "@medusajs/framework/utils";
import type { PurchaseToPlace } from "./purchase-to-place";

/** An order that was made for a purchase, from whichever step of completing its cart was reached. */
export interface OrderMade {
  id: string;
  cart_id: string | null;
  producer_id: string | null;
  cancelled: boolean;
  /** Completing a cart ends with the payment; an order whose payment was never asked for was cut off half-way. */
  whole: boolean;
}

const ASKED_FOR: string[] = [
  PaymentSessionStatus.PENDING_AUTHORIZATION,
  PaymentSessionStatus.AUTHORIZED,
  PaymentSessionStatus.CAPTURED,
];

interface OrderRow {
  id: string;
  status: string;
  metadata: { producer_id?: string } | null;
  cart?: { id: string } | null;
  payment_collections?: Array<{ payment_sessions?: Array<{ status: string } | null> | null } | null>;
}

/**
 * All orders made for a purchase. They are found by the mark that its carts carry into their orders, for a crash may leave an order
 * that nothing else points to.
 */
export async function ordersMade(
  container: MedusaContainer,
  purchase: PurchaseToPlace,
): Promise<OrderMade[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const marked: Array<{ id: string }> = await db("order")
    .select("id")
    .whereRaw(`metadata ->> 'purchase_id' = ?`, [purchase.id])
    .whereNull("deleted_at");
  if (!marked.length) return [];
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "status", "metadata", "cart.id", "payment_collections.payment_sessions.status"],
    filters: { id: marked.map(({ id }) => id) },
  });
  return (data as unknown as OrderRow[]).map((row) => {
    const sessions = row.payment_collections?.flatMap((one) => one?.payment_sessions ?? []) ?? [];
    const cart_id = row.cart?.id ?? null;
    return {
      id: row.id,
      cart_id,
      producer_id: row.metadata?.producer_id ?? null,
      cancelled: row.status === "canceled",
      whole: cart_id !== null && sessions.some((session) => session && ASKED_FOR.includes(session.status)),
    };
  });
}
