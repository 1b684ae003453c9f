import type { DeskClosureAnswer } from "@market/store-contract";
import { answeringExperience, closeDays, closureBody } from "../../../../../desk-visits";
import { readBody } from "../../../../../refusal/read-body";

export const POST = answeringExperience(async (req, res, at) => {
  const changed = await closeDays(req.scope, at, readBody(closureBody, req.body));
  const answer: DeskClosureAnswer = { changed };
  res.json(answer);
});
