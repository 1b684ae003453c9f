import type { BasketAnswer } from "@market/store-contract";
import { answering } from "../../../../purchase/answering";
import { askingOf } from "../../../../purchase/asking";
import { basketAnswer } from "../../../../purchase/basket-answer";
import { openBasket } from "../../../../purchase/open-basket";

export const GET = answering(async (req, res) => {
  const { locale, customerId } = askingOf(req);
  const basket = await openBasket(req.scope, req.params.id ?? "", locale, customerId);
  res.json({ basket: basketAnswer(basket) } satisfies BasketAnswer);
});
