import type { PaymentMethod } from "@market/store-contract";

/** As it was written down; what an older purchase does not say was paid in cash. */
export function paymentMethodOf(stored: string): PaymentMethod {
  return stored === "prepaid" || stored === "vietqr" ? stored : "cash_on_delivery";
}

/** Paid before anything is sold; all others are sold first. */
export function isPrepaid(method: PaymentMethod): boolean {
  return method === "prepaid";
}
