import type { CustomerBasketAnswer } from "@market/store-contract";
import { answering } from "../../../../../purchase/answering";
import { askingOf } from "../../../../../purchase/asking";
import { basketAnswer } from "../../../../../purchase/basket-answer";
import { openBasketIdOf } from "../../../../../purchase/claim-basket";
import { openBasket } from "../../../../../purchase/open-basket";

/** Medusa asks for the customer's token on everything under this address. */
export const GET = answering(async (req, res) => {
  const { locale, customerId } = askingOf(req);
  const id = customerId && (await openBasketIdOf(req.scope, customerId));
  const basket = id ? basketAnswer(await openBasket(req.scope, id, locale, customerId)) : null;
  res.json({ basket } satisfies CustomerBasketAnswer);
});
