import type { InvitationAnswer } from "@market/store-contract";
import { answering } from "../../../account/answering";
import { readInvitation } from "../../../members";

/** `?token=`: what whoever has the mailed link is told. */
export const GET = answering(async (req, res) => {
  const { token } = req.query;
  const answer: InvitationAnswer = await readInvitation(req.scope, typeof token === "string" ? token : "");
  res.json(answer);
});
