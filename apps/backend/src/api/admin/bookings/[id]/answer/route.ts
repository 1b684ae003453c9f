import { answerBody, answerRequest } from "../../../../../booking";
import { answering } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";

/** The office answers for a host, who said so by telephone. */
export const POST = answering(async (req, res) => {
  await answerRequest(req.scope, req.params.id ?? "", readBody(answerBody, req.body), null);
  res.json({ id: req.params.id });
});
