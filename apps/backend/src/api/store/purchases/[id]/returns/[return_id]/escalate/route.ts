import type { ReturnAnswer } from "@market/store-contract";
import { ownPurchase } from "../../../../../../../my-purchases/whose";
import { answering } from "../../../../../../../purchase/answering";
import { readBody } from "../../../../../../../refusal/read-body";
import { escalateBody, escalateReturn } from "../../../../../../../returns";

export const POST = answering(async (req, res) => {
  const purchaseId = await ownPurchase(req);
  const { text } = readBody(escalateBody, req.body);
  const shown = await escalateReturn(req.scope, purchaseId, req.params.return_id ?? "", text);
  res.json({ return: shown } satisfies ReturnAnswer);
});
