import type { AddCodeBody, BasketAnswer } from "@market/store-contract";
import { answering } from "../../../../../purchase/answering";
import { askingOf } from "../../../../../purchase/asking";
import { basketAnswer } from "../../../../../purchase/basket-answer";
import { enterCode } from "../../../../../purchase/basket-codes";
import { visitorOf } from "../../../../../rate-limit";
import { sentAs } from "../../../../../refusal/sent";

export const POST = answering(async (req, res) => {
  const { code } = sentAs<AddCodeBody>(req.body);
  const basket = await enterCode(req.scope, req.params.id ?? "", code, askingOf(req), visitorOf(req));
  res.json({ basket: basketAnswer(basket) } satisfies BasketAnswer);
});
