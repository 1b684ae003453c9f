import type { PurchaseAnswer } from "@market/store-contract";
import { answering } from "../../../../../purchase/answering";
import { customerOf } from "../../../../../purchase/asking";
import { placeBasket } from "../../../../../purchase/place-basket";
import { shopLocale } from "../../../../../purchase/place-of-sale";
import { purchaseAnswer } from "../../../../../purchase/purchase-answer";

/** The whole checkout in one call: safe to send twice, or twice at once. */
export const POST = answering(async (req, res) => {
  const body = req.body as { locale?: unknown } | undefined;
  const { purchase_id, key } = await placeBasket(req.scope, req.params.id ?? "", body, customerOf(req));
  const purchase = await purchaseAnswer(req.scope, purchase_id, shopLocale(body?.locale));
  res.json({ purchase, key } satisfies PurchaseAnswer);
});
