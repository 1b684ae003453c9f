import type { ApplicationAnswer } from "@market/store-contract";
import { applicationAnswer, takeBackApplication } from "../../../../../joining";
import { answeringMember } from "../../../../../members";

export const POST = answeringMember(async (req, res, member) => {
  const id = req.params.id ?? "";
  await takeBackApplication(req.scope, member, id);
  const answer: ApplicationAnswer = await applicationAnswer(req.scope, member.id, id);
  res.json(answer);
});
