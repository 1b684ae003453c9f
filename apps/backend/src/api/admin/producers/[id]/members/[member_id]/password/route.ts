import { noteDeed, officerOf } from "../../../../../../../audit";
import { renewPassword } from "../../../../../../../members";
import { answering } from "../../../../../../../refusal";

/** Another password for who has forgotten theirs: told here and never again. */
export const POST = answering(async (req, res) => {
  const { id = "", member_id = "" } = req.params;
  const by = await officerOf(req);
  const answer = await renewPassword(req.scope, id, member_id);
  const object = { type: "producer_member", id: member_id };
  await noteDeed(req.scope, { by, producer_id: id, deed: "member.password_renewed", object });
  res.setHeader("Cache-Control", "private, no-store");
  res.json(answer);
});
