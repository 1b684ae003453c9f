import type { DeskReplyAnswer } from "@market/store-contract";
import { memberActor } from "../../../../../audit";
import { answeringAt } from "../../../../../members";
import { readBody } from "../../../../../refusal/read-body";
import { answerBody, answerQuestion } from "../../../../../reviews";

export const POST = answeringAt(async (req, res, { member, producer }) => {
  const { id = "" } = req.params;
  const { text } = readBody(answerBody, req.body);
  await answerQuestion(req.scope, { id, text, by: memberActor(member), producerId: producer.id });
  res.json({ id } satisfies DeskReplyAnswer);
});
