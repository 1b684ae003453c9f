import { readApplication } from "../../../../joining";
import type { AdminApplicationAnswer } from "../../../../joining/admin-shapes";
import { answering } from "../../../../refusal";

export const GET = answering(async (req, res) => {
  const answer: AdminApplicationAnswer = {
    application: await readApplication(req.scope, req.params.id ?? ""),
  };
  res.json(answer);
});
