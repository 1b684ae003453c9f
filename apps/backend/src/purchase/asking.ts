import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http";
import type { Asking } from "./fill-basket";
import { shopLocale } from "./place-of-sale";

/** Whose token was sent; null for a guest, and for a token that has run out. */
export function customerOf(req: MedusaRequest): string | null {
  const auth = (req as Partial<AuthenticatedMedusaRequest>).auth_context;
  return auth?.actor_type === "customer" && auth.actor_id ? auth.actor_id : null;
}

export function askingOf(req: MedusaRequest): Asking {
  return { locale: shopLocale(req.locale), customerId: customerOf(req) };
}
