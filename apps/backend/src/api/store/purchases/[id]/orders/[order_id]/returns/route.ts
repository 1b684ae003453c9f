import type { OrderReturnsAnswer, ReturnAnswer } from "@market/store-contract";
import { ownPurchase } from "../../../../../../../my-purchases/whose";
import { answering } from "../../../../../../../purchase/answering";
import { readBody } from "../../../../../../../refusal/read-body";
import { askReturn, orderReturns, returnBody } from "../../../../../../../returns";
import { picturesOf } from "../../../../../../../reviews";

export const GET = answering(async (req, res) => {
  const purchaseId = await ownPurchase(req);
  const answer = await orderReturns(req.scope, purchaseId, req.params.order_id ?? "");
  res.json(answer satisfies OrderReturnsAnswer);
});

/** Asks the producer to make good what was delivered; with pictures it is a form. */
export const POST = answering(async (req, res) => {
  const purchaseId = await ownPurchase(req);
  const { shown, created } = await askReturn(req.scope, {
    purchaseId,
    orderId: req.params.order_id ?? "",
    body: readBody(returnBody, req.body),
    files: picturesOf(req),
  });
  res.status(created ? 201 : 200).json({ return: shown } satisfies ReturnAnswer);
});
