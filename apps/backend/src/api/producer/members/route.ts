import type { DeskMembersAnswer } from "@market/store-contract";
import { answeringOwner, listMembers, openInvitations } from "../../../members";

/** Who works there, and who is invited: for owners. */
export const GET = answeringOwner(async (req, res, { producer }) => {
  const [members, invitations] = await Promise.all([
    listMembers(req.scope, producer.id),
    openInvitations(req.scope, producer.id),
  ]);
  const answer: DeskMembersAnswer = {
    members: members.map(({ phone, ...member }) => member),
    invitations,
  };
  res.json(answer);
});
