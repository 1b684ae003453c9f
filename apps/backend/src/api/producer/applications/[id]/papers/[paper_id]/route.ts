import type { ApplicationAnswer, PaperAnswer } from "@market/store-contract";
import {
  applicationAnswer,
  dropPaper,
  mayChange,
  ownApplication,
  readPaper,
} from "../../../../../../joining";
import { answeringMember } from "../../../../../../members";

/** For whoever sent it. */
export const GET = answeringMember(async (req, res, member) => {
  const { id = "", paper_id = "" } = req.params;
  await ownApplication(req.scope, member.id, id);
  const answer: PaperAnswer = { paper: await readPaper(req.scope, { application_id: id }, paper_id) };
  res.json(answer);
});

export const DELETE = answeringMember(async (req, res, member) => {
  const { id = "", paper_id = "" } = req.params;
  const { state } = await ownApplication(req.scope, member.id, id);
  mayChange(state);
  await dropPaper(req.scope, id, paper_id);
  const answer: ApplicationAnswer = await applicationAnswer(req.scope, member.id, id);
  res.json(answer);
});
