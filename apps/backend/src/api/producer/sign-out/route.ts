import { answering } from "../../../account/answering";
import { endMemberSessions, memberClaimed } from "../../../members";

/** Safe to repeat; nobody who is signed out is told so twice. */
export const POST = answering(async (req, res) => {
  const claimed = memberClaimed(req);
  if (claimed) await endMemberSessions(req.scope, claimed.member_id, claimed.session_id);
  res.json({ signed_out: true });
});
