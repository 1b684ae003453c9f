import { memberActor } from "../../../../../../audit";
import { answeringOwner } from "../../../../../../members";
import { readBody } from "../../../../../../refusal/read-body";
import { deskShares, undoHandover, undoHandoverBody } from "../../../../../../shares";

export const POST = answeringOwner(async (req, res, { member, producer }) => {
  const at = { by: memberActor(member), producer_id: producer.id };
  await undoHandover(req.scope, at, req.params.id ?? "", readBody(undoHandoverBody, req.body));
  res.json(await deskShares(req.scope, producer.id));
});
