import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { officerOf } from "../../../../../audit";
import { answering } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";
import { answerReturnBody } from "../../../../../returns";
import { moveMoney } from "../../../../../second-person";
import { decideReturn } from "../../../../../second-person/deeds/decide-return";

/** The last word on what was escalated; 202 where a second officer has to agree first. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const by = await officerOf(req);
  const answer = readBody(answerReturnBody, req.body);
  const { id = "" } = req.params;
  const moved = await moveMoney(req.scope, decideReturn, { return_id: id, answer }, { by, why: answer.text });
  if (moved.done) res.json({ return: moved.answer });
  else res.status(202).json({ approval: moved.approval });
});
