import { answering } from "../../../account/answering";
import { signInAtDesk } from "../../../members";
import { forgiveAccount } from "../../../rate-limit";

export const POST = answering(async (req, res) => {
  const answer = await signInAtDesk(req.scope, req.body);
  await forgiveAccount(req);
  res.json(answer);
});
