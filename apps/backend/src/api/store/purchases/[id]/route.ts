import type { PurchaseAnswer } from "@market/store-contract";
import { answering } from "../../../../purchase/answering";
import { openPurchase } from "../../../../purchase/open-purchase";
import { shopLocale } from "../../../../purchase/place-of-sale";

/** The key comes in the header `x-purchase-key`, or in the query of a link that a buyer keeps. */
export const GET = answering(async (req, res) => {
  const { id = "" } = req.params;
  const sent = req.headers["x-purchase-key"] ?? req.query.key;
  const key = typeof sent === "string" ? sent : "";
  const purchase = await openPurchase(req.scope, id, key, shopLocale(req.locale));
  res.json({ purchase } satisfies PurchaseAnswer);
});
