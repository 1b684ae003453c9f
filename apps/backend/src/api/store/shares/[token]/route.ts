import { answering } from "../../../../purchase/answering";
import { openShares } from "../../../../shares";

/** Open to whoever has a party's link. */
export const GET = answering(async (req, res) => {
  const answer = await openShares(req.scope, req.params.token ?? "");
  res.setHeader("Cache-Control", "private, no-store");
  res.json(answer);
});
