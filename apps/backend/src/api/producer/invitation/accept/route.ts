import { answering } from "../../../../account/answering";
import { acceptInvitation, memberClaimed, memberOfSession } from "../../../../members";

/** By whoever is signed in at the desk, or by somebody new. */
export const POST = answering(async (req, res) => {
  const claimed = memberClaimed(req);
  const member = claimed && (await memberOfSession(req.scope, claimed.session_id, claimed.member_id));
  res.json(await acceptInvitation(req.scope, member, req.body));
});
