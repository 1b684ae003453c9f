import { answering } from "../../../account/answering";
import { addCounts, countsBody, mayCount } from "../../../interest";
import { Refusal } from "../../../refusal";
import { readBody } from "../../../refusal/read-body";

/** What the storefront counted since it last told, with the secret that both have in the header `X-Counts-Secret`. */
export const POST = answering(async (req, res) => {
  if (!mayCount(req.headers["x-counts-secret"]))
    throw new Refusal(401, "wrong_secret", "Only the storefront counts.");
  await addCounts(req.scope, readBody(countsBody, req.body));
  res.json({});
});
