import { answeringOwner, changeRole, removeFromDesk } from "../../../../members";

export const POST = answeringOwner(async (req, res, at) => {
  await changeRole(req.scope, at, req.params.id ?? "", req.body);
  res.json({ changed: true });
});

export const DELETE = answeringOwner(async (req, res, at) => {
  await removeFromDesk(req.scope, at, req.params.id ?? "");
  res.json({ removed: true });
});
