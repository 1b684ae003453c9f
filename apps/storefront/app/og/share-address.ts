import type { Locale, ProductPage } from "@market/store-contract";

/** Where a product's picture for sharing is. */
export function shareAddress(product: Pick<ProductPage, "handle">, locale: Locale): string {
  return `/og/product-${product.handle}.${locale}.jpg`;
}
