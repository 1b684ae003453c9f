import { answering } from "../../../../account/answering";
import { askCode } from "../../../../account/ask-code";
import { claimedBy } from "../../../../account/sessions";

export const POST = answering(async (req, res) => {
  res.status(202).json(await askCode(req.scope, req.body, claimedBy(req)));
});
