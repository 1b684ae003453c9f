import type { Locale, PurchaseReviewsAnswer, ReviewableLine } from "@market/store-contract";
import { askStore, StoreRefusal } from "~/medusa.server";
import { whoAsks } from "~/my-orders/who-asks.server";

const pathOf = (purchaseId: string, locale: Locale) =>
  `/store/purchases/${encodeURIComponent(purchaseId)}/reviews?locale=${locale}`;

/** What was bought in one go and what may be said of it; null where this browser may not see the purchase. */
export async function readMyReviews(
  request: Request,
  purchaseId: string,
  locale: Locale,
): Promise<ReviewableLine[] | null> {
  const headers = await whoAsks(request, purchaseId);
  if (Object.keys(headers).length === 0) return null;
  try {
    return (await askStore<PurchaseReviewsAnswer>(pathOf(purchaseId, locale), headers)).lines;
  } catch (error) {
    if (error instanceof StoreRefusal && error.status === 404) return null;
    if (error instanceof StoreRefusal) throw new Response(null, { status: error.status });
    throw error;
  }
}

/** The same for a page that shows more important things: none where they cannot be had now. */
export async function reviewsOf(
  request: Request,
  purchaseId: string,
  locale: Locale,
): Promise<ReviewableLine[]> {
  try {
    return (await readMyReviews(request, purchaseId, locale)) ?? [];
  } catch {
    return [];
  }
}
