import type { AddVisitBody, BasketAnswer } from "@market/store-contract";
import { answering } from "../../../../../purchase/answering";
import { askingOf } from "../../../../../purchase/asking";
import { basketAnswer } from "../../../../../purchase/basket-answer";
import { addVisit } from "../../../../../purchase/visit-lines";

/** Takes the places first, then puts the tickets in. */
export const POST = answering(async (req, res) => {
  const basket = await addVisit(req.scope, req.params.id ?? "", req.body as AddVisitBody, askingOf(req));
  res.json({ basket: basketAnswer(basket) } satisfies BasketAnswer);
});
