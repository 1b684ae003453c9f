import { answerBody, answerRequest } from "../../../../../booking";
import { answeringMember } from "../../../../../members";
import { readBody } from "../../../../../refusal/read-body";

/** The host's yes or no. */
export const POST = answeringMember(async (req, res, { producers }) => {
  const own = producers.map(({ id }) => id);
  await answerRequest(req.scope, req.params.id ?? "", readBody(answerBody, req.body), own);
  res.json({ id: req.params.id });
});
