import { removeMember } from "../../../../../../members";
import { answering } from "../../../../../../refusal";

export const DELETE = answering(async (req, res) => {
  const { id = "", member_id = "" } = req.params;
  await removeMember(req.scope, id, member_id);
  res.json({ id: member_id, object: "producer_member", deleted: true });
});
