import type { BasketAnswer } from "@market/store-contract";
import { answering } from "../../../../../purchase/answering";
import { askingOf } from "../../../../../purchase/asking";
import { basketAnswer } from "../../../../../purchase/basket-answer";
import { notePricesSeen } from "../../../../../purchase/prices-seen";

export const POST = answering(async (req, res) => {
  const basket = await notePricesSeen(req.scope, req.params.id ?? "", req.body, askingOf(req));
  res.json({ basket: basketAnswer(basket) } satisfies BasketAnswer);
});
