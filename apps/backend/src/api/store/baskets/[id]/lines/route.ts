import type { AddLineBody, BasketAnswer } from "@market/store-contract";
import { answering } from "../../../../../purchase/answering";
import { basketAnswer } from "../../../../../purchase/basket-answer";
import { addLine } from "../../../../../purchase/fill-basket";
import { shopLocale } from "../../../../../purchase/place-of-sale";

export const POST = answering(async (req, res) => {
  const basket = await addLine(
    req.scope,
    req.params.id ?? "",
    req.validatedBody as AddLineBody,
    shopLocale(req.locale),
  );
  res.json({ basket: basketAnswer(basket) } satisfies BasketAnswer);
});
