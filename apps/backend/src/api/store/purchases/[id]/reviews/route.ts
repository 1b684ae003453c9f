import type { PurchaseReviewsAnswer } from "@market/store-contract";
import { ownPurchase } from "../../../../../my-purchases/whose";
import { answering } from "../../../../../purchase/answering";
import { reviewableLines } from "../../../../../reviews";
import { shopLocaleOf } from "../../../shop-locale";

/** What was bought, and what may be said of it. */
export const GET = answering(async (req, res) => {
  const lines = await reviewableLines(req.scope, await ownPurchase(req), shopLocaleOf(req));
  res.json({ lines } satisfies PurchaseReviewsAnswer);
});
