import type { PurchaseAnswer } from "@market/store-contract";
import { answeringCustomer } from "../../../../../account/answering";
import { ownPurchase } from "../../../../../my-purchases/whose";
import { shopLocale } from "../../../../../purchase/place-of-sale";
import { purchaseAnswer } from "../../../../../purchase/purchase-answer";

export const GET = answeringCustomer(async (req, res) => {
  const purchase = await purchaseAnswer(req.scope, await ownPurchase(req), shopLocale(req.locale));
  res.json({ purchase } satisfies PurchaseAnswer);
});
