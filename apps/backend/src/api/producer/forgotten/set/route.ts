import { answering } from "../../../../account/answering";
import { setForgottenPassword } from "../../../../members";

export const POST = answering(async (req, res) => {
  await setForgottenPassword(req.scope, req.body);
  res.json({ changed: true });
});
