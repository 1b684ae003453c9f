import { shopAddress } from "../mail/shop-address";

/** A purchase's own page, which the key opens to whoever has it. */
export function orderLink(purchaseId: string, key: string, locale: string): string {
  return `${shopAddress(`/orders/${purchaseId}`, locale)}?key=${key}`;
}
