import { answeringOwner, withdrawInvitation } from "../../../../members";

export const DELETE = answeringOwner(async (req, res, at) => {
  await withdrawInvitation(req.scope, at, req.params.id ?? "");
  res.json({ withdrawn: true });
});
