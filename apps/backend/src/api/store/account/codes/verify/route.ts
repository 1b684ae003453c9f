import { answering } from "../../../../../account/answering";
import { claimedBy } from "../../../../../account/sessions";
import { verifyCode } from "../../../../../account/verify";

export const POST = answering(async (req, res) => {
  res.json(await verifyCode(req.scope, req.body, claimedBy(req)));
});
