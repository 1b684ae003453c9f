import type { BasketAnswer, SetLineBody } from "@market/store-contract";
import type { MedusaRequest } from "@medusajs/framework/http";
import { answering } from "../../../../../../purchase/answering";
import { askingOf } from "../../../../../../purchase/asking";
import { basketAnswer } from "../../../../../../purchase/basket-answer";
import { setLine } from "../../../../../../purchase/fill-basket";

async function set(req: MedusaRequest, to: SetLineBody): Promise<BasketAnswer> {
  const { id = "", line_id = "" } = req.params;
  return { basket: basketAnswer(await setLine(req.scope, id, line_id, to, askingOf(req))) };
}

export const POST = answering(async (req, res) => {
  res.json(await set(req, req.validatedBody as SetLineBody));
});

export const DELETE = answering(async (req, res) => {
  res.json(await set(req, { quantity: 0 }));
});
