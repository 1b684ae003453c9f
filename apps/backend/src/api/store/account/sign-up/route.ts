import type { CodeSent } from "@market/store-contract";
import { answering } from "../../../../account/answering";
import { signUp } from "../../../../account/sign-up";

export const POST = answering(async (req, res) => {
  res.status(202).json((await signUp(req.scope, req.body)) satisfies CodeSent);
});
