import type { ClaimAnswer } from "@market/store-contract";
import { answering } from "../../../../../purchase/answering";
import { askingOf } from "../../../../../purchase/asking";
import { basketAnswer } from "../../../../../purchase/basket-answer";
import { claimBasket } from "../../../../../purchase/claim-basket";
import { openBasket } from "../../../../../purchase/open-basket";

export const POST = answering(async (req, res) => {
  const { locale, customerId } = askingOf(req);
  const { basket_id, short } = await claimBasket(req.scope, req.params.id ?? "", customerId ?? "");
  const basket = await openBasket(req.scope, basket_id, locale, customerId);
  res.json({ basket: basketAnswer(basket), short } satisfies ClaimAnswer);
});
