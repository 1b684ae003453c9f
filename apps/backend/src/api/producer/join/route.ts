import type { LinkSent } from "@market/store-contract";
import { answering } from "../../../account/answering";
import { askToJoin } from "../../../joining";

/** The first step to selling here: a link is mailed. */
export const POST = answering(async (req, res) => {
  res.status(202).json((await askToJoin(req.scope, req.body)) satisfies LinkSent);
});
