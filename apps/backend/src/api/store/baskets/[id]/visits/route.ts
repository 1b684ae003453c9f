import type { AddVisitBody, BasketAnswer } from "@market/store-contract";
import { countInBasket } from "../../../../../interest";
import { answering } from "../../../../../purchase/answering";
import { askingOf } from "../../../../../purchase/asking";
import { basketAnswer } from "../../../../../purchase/basket-answer";
import { addVisit } from "../../../../../purchase/visit-lines";

/** Takes the places first, then puts the tickets in. */
export const POST = answering(async (req, res) => {
  const visit = req.body as AddVisitBody;
  const basket = await addVisit(req.scope, req.params.id ?? "", visit, askingOf(req));
  const { stay, tickets = [] } = visit;
  await countInBasket(req.scope, stay ? [stay.variant_id] : tickets.map(({ variant_id }) => variant_id));
  res.json({ basket: basketAnswer(basket) } satisfies BasketAnswer);
});
