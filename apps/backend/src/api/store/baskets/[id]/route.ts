import type { BasketAnswer } from "@market/store-contract";
import { answering } from "../../../../purchase/answering";
import { basketAnswer } from "../../../../purchase/basket-answer";
import { openBasket } from "../../../../purchase/open-basket";
import { shopLocale } from "../../../../purchase/place-of-sale";

export const GET = answering(async (req, res) => {
  const basket = await openBasket(req.scope, req.params.id ?? "", shopLocale(req.locale));
  res.json({ basket: basketAnswer(basket) } satisfies BasketAnswer);
});
