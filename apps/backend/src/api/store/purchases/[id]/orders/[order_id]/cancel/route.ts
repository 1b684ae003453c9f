import type { PurchaseAnswer } from "@market/store-contract";
import { cancelOrder } from "../../../../../../../my-purchases/cancel-order";
import { ownPurchase } from "../../../../../../../my-purchases/whose";
import { answering } from "../../../../../../../purchase/answering";
import { shopLocale } from "../../../../../../../purchase/place-of-sale";
import { purchaseAnswer } from "../../../../../../../purchase/purchase-answer";

export const POST = answering(async (req, res) => {
  const purchaseId = await ownPurchase(req);
  await cancelOrder(req.scope, purchaseId, req.params.order_id ?? "");
  const purchase = await purchaseAnswer(req.scope, purchaseId, shopLocale(req.locale));
  res.json({ purchase } satisfies PurchaseAnswer);
});
