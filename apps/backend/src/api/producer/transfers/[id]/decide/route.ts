import { memberActor } from "../../../../../audit";
import { answeringAt } from "../../../../../members";
import { readBody } from "../../../../../refusal/read-body";
import { decideReceipt, decideReceiptBody, deskTransfers } from "../../../../../transfers";

/** What becomes of what came and belongs to no order. */
export const POST = answeringAt(async (req, res, { member, producer }) => {
  const at = { by: memberActor(member), producer_id: producer.id };
  await decideReceipt(req.scope, at, req.params.id ?? "", readBody(decideReceiptBody, req.body));
  res.json(await deskTransfers(req.scope, producer.id));
});
