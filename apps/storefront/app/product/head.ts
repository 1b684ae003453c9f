import type { ProductPage } from "@market/store-contract";
import type { PageHead } from "~/head/page-head";
import { localeOfPath } from "~/i18n/locale";
import { shareAddress } from "~/og/share-address";

/** The head of a page of goods or of a visit; `held` is what its loader gave, undefined when it refused. */
export function productHead(
  held: { product: ProductPage; path: string } | undefined,
  pathname: string,
): PageHead {
  if (!held || held.product.terms.alcohol) return { canonical: null };
  const { product, path } = held;
  const picture = { path: shareAddress(product, localeOfPath(pathname)), alt: product.title };
  return { canonical: path, picture, type: "product" };
}
