import type { AddLineBody, BasketAnswer } from "@market/store-contract";
import { countInBasket } from "../../../../../interest";
import { answering } from "../../../../../purchase/answering";
import { askingOf } from "../../../../../purchase/asking";
import { basketAnswer } from "../../../../../purchase/basket-answer";
import { addLine } from "../../../../../purchase/fill-basket";

export const POST = answering(async (req, res) => {
  const line = req.validatedBody as AddLineBody;
  const basket = await addLine(req.scope, req.params.id ?? "", line, askingOf(req));
  await countInBasket(req.scope, [line.variant_id]);
  res.json({ basket: basketAnswer(basket) } satisfies BasketAnswer);
});
