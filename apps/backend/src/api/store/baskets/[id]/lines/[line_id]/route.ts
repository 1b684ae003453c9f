import type { BasketAnswer, SetLineBody } from "@market/store-contract";
import type { MedusaRequest } from "@medusajs/framework/http";
import { answering } from "../../../../../../purchase/answering";
import { basketAnswer } from "../../../../../../purchase/basket-answer";
import { setLine } from "../../../../../../purchase/fill-basket";
import { shopLocale } from "../../../../../../purchase/place-of-sale";

async function set(req: MedusaRequest, quantity: number): Promise<BasketAnswer> {
  const { id = "", line_id = "" } = req.params;
  const basket = await setLine(req.scope, id, line_id, quantity, shopLocale(req.locale));
  return { basket: basketAnswer(basket) };
}

export const POST = answering(async (req, res) => {
  res.json(await set(req, (req.validatedBody as SetLineBody).quantity));
});

export const DELETE = answering(async (req, res) => {
  res.json(await set(req, 0));
});
