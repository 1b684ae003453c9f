import { dayOf } from "@market/ocop";
import type { ListingCard, Locale } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../clock";
import { listingCard } from "../listing/card";
import { listingDocument } from "../listing/document";
import { readListingRows } from "../listing/rows";
import { ALCOHOL_SETS } from "../selling-terms";

export interface Viewer {
  locale: Locale;
  salesChannelIds: readonly string[];
  /** Whether they may be shown alcohol. */
  alcohol: boolean;
}

/** Cards of these goods in this order, from the database: what has just changed shows here at once. */
export async function wishedCards(
  container: MedusaContainer,
  productIds: readonly string[],
  { locale, salesChannelIds, alcohol }: Viewer,
): Promise<ListingCard[]> {
  if (!productIds.length) return [];
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const today = dayOf(clock.now());
  const rows = await readListingRows(query, {
    id: [...productIds],
    status: "published",
    sales_channels: { id: [...salesChannelIds] },
  });
  const cards = rows.flatMap((row) => {
    const document = listingDocument(row, today);
    if (!document || (!alcohol && ALCOHOL_SETS.includes(document.set_no))) return [];
    return [listingCard(document, { locale, today, words: [] })];
  });
  const byId = new Map(cards.map((card) => [card.id, card]));
  return productIds.flatMap((id) => byId.get(id) ?? []);
}
