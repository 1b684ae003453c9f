import type { InvoiceData } from "@market/store-contract";

/** One filled field is a wish for an invoice: the others are then asked for. */
export function isInvoiceWanted(invoice: InvoiceData): boolean {
  return Object.values(invoice).some((text) => text.trim() !== "");
}
