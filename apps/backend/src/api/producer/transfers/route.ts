import { memberActor } from "../../../audit";
import { answeringAt } from "../../../members";
import { readBody } from "../../../refusal/read-body";
import { deskTransfers, noteTransfer, noteTransferBody } from "../../../transfers";

/** What the producer's account waits for, and what came that needs a person. */
export const GET = answeringAt(async (req, res, { producer }) => {
  res.json(await deskTransfers(req.scope, producer.id));
});

/** A member saw a transfer on the account. */
export const POST = answeringAt(async (req, res, { member, producer }) => {
  const at = { by: memberActor(member), producer_id: producer.id };
  await noteTransfer(req.scope, at, readBody(noteTransferBody, req.body));
  res.json(await deskTransfers(req.scope, producer.id));
});
