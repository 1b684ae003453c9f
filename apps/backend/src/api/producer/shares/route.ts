import { memberActor } from "../../../audit";
import { answeringOwner } from "../../../members";
import { agreementAsked, agreeOnShares, deskShares } from "../../../shares";

export const GET = answeringOwner(async (req, res, { producer }) => {
  res.json(await deskShares(req.scope, producer.id));
});

/** An agreement is added, never changed. */
export const POST = answeringOwner(async (req, res, { member, producer }) => {
  const at = { by: memberActor(member), producer_id: producer.id };
  await agreeOnShares(req.scope, at, agreementAsked(req.body));
  res.json(await deskShares(req.scope, producer.id));
});
