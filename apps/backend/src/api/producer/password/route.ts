import { answeringMember, changeOwnPassword, memberClaimed } from "../../../members";

/** Another password of one's own; every other session ends. */
export const POST = answeringMember(async (req, res, member) => {
  await changeOwnPassword(req.scope, member, memberClaimed(req)?.session_id ?? "", req.body);
  res.json({ changed: true });
});
