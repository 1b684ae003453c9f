import { memberActor } from "../../../../audit";
import { answeringAt } from "../../../../members";
import { readBody } from "../../../../refusal/read-body";
import { statementBody, takeStatement } from "../../../../transfers";

/** A bank's statement: looked at first, then taken. */
export const POST = answeringAt(async (req, res, { member, producer }) => {
  const at = { by: memberActor(member), producer_id: producer.id };
  res.json(await takeStatement(req.scope, at, readBody(statementBody, req.body)));
});
