import type { LinkSent } from "@market/store-contract";
import { answering } from "../../../account/answering";
import { forgotPassword } from "../../../members";

/** A link by mail, if there is an account; the answer is the same if there is none. */
export const POST = answering(async (req, res) => {
  res.status(202).json((await forgotPassword(req.scope, req.body)) satisfies LinkSent);
});
