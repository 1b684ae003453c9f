import type { ApplicationAnswer } from "@market/store-contract";
import { applicationAnswer, changeApplication } from "../../../../joining";
import { answeringMember } from "../../../../members";

export const GET = answeringMember(async (req, res, member) => {
  const answer: ApplicationAnswer = await applicationAnswer(req.scope, member.id, req.params.id ?? "");
  res.json(answer);
});

/** What was typed is kept, right or wrong; to send it is another step. */
export const POST = answeringMember(async (req, res, member) => {
  const id = req.params.id ?? "";
  await changeApplication(req.scope, member, id, req.body);
  const answer: ApplicationAnswer = await applicationAnswer(req.scope, member.id, id);
  res.json(answer);
});
