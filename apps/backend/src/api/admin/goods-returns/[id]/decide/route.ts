import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { officerOf } from "../../../../../audit";
import { answering } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";
import { answerReturn, answerReturnBody } from "../../../../../returns";

/** The last word on what was escalated. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const by = await officerOf(req);
  const answer = readBody(answerReturnBody, req.body);
  const { id = "" } = req.params;
  res.json({ return: await answerReturn(req.scope, { id, by, producerId: null, answer }) });
});
