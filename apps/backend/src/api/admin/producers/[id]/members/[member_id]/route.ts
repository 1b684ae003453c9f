import { noteDeed, officerOf } from "../../../../../../audit";
import { removeMember } from "../../../../../../members";
import { answering } from "../../../../../../refusal";

export const DELETE = answering(async (req, res) => {
  const { id = "", member_id = "" } = req.params;
  const by = await officerOf(req);
  await removeMember(req.scope, id, member_id);
  const object = { type: "producer_member", id: member_id };
  await noteDeed(req.scope, { by, producer_id: id, deed: "member.removed", object });
  res.json({ id: member_id, object: "producer_member", deleted: true });
});
