import { memberActor } from "../../../../../audit";
import { answeringAt } from "../../../../../members";
import { readBody } from "../../../../../refusal/read-body";
import { answerReturn, answerReturnBody } from "../../../../../returns";

/** Another one, money back, or no. */
export const POST = answeringAt(async (req, res, { member, producer }) => {
  const answer = readBody(answerReturnBody, req.body);
  const { id = "" } = req.params;
  const by = memberActor(member);
  res.json({ return: await answerReturn(req.scope, { id, by, producerId: producer.id, answer }) });
});
