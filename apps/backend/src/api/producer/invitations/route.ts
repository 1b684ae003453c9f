import { answeringOwner, invite } from "../../../members";

export const POST = answeringOwner(async (req, res, at) => {
  await invite(req.scope, at, req.body);
  res.status(202).json({ invited: true });
});
