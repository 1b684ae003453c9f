import { answering } from "../../../../account/answering";
import { signIn } from "../../../../account/sign-in";
import { forgiveAccount } from "../../../../rate-limit";

export const POST = answering(async (req, res) => {
  const answer = await signIn(req.scope, req.body);
  await forgiveAccount(req);
  res.json(answer);
});
