import type { BasketAnswer } from "@market/store-contract";
import { answering } from "../../../../../../purchase/answering";
import { askingOf } from "../../../../../../purchase/asking";
import { basketAnswer } from "../../../../../../purchase/basket-answer";
import { takeOutCode } from "../../../../../../purchase/basket-codes";

export const DELETE = answering(async (req, res) => {
  const { id = "", code = "" } = req.params;
  const basket = await takeOutCode(req.scope, id, code, askingOf(req));
  res.json({ basket: basketAnswer(basket) } satisfies BasketAnswer);
});
