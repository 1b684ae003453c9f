import type { DeskTransfersAnswer } from "@market/store-contract";
import { memberActor } from "../../../../../audit";
import { answeringAt } from "../../../../../members";
import { readBody } from "../../../../../refusal/read-body";
import { deskTransfers } from "../../../../../transfers/desk";
import { noteRefundSent, refundSentBody } from "../../../../../transfers/refunds-owed";

/** The producer sent it back from its own account. */
export const POST = answeringAt(async (req, res, { member, producer }) => {
  const at = { by: memberActor(member), producer_id: producer.id };
  await noteRefundSent(req.scope, at, req.params.refund_id ?? "", readBody(refundSentBody, req.body));
  const answer: DeskTransfersAnswer = await deskTransfers(req.scope, producer.id);
  res.json(answer);
});
