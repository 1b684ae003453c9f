import { answering } from "../../../../account/answering";
import { confirmJoining } from "../../../../joining";

/** The mailed link was opened: an account at the desk, and an application to fill in. */
export const POST = answering(async (req, res) => {
  res.status(201).json(await confirmJoining(req.scope, req.body));
});
