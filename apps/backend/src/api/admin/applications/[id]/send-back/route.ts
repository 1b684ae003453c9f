import { officerOf } from "../../../../../audit";
import { readApplication, sendBackApplication } from "../../../../../joining";
import type { AdminApplicationAnswer } from "../../../../../joining/admin-shapes";
import { answering } from "../../../../../refusal";

/** With what is to be mended, field by field. */
export const POST = answering(async (req, res) => {
  const id = req.params.id ?? "";
  await sendBackApplication(req.scope, await officerOf(req), id, req.body);
  const answer: AdminApplicationAnswer = { application: await readApplication(req.scope, id) };
  res.json(answer);
});
