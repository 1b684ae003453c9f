import { renewPassword } from "../../../../../../../members";
import { answering } from "../../../../../../../refusal";

/** Another password for who has forgotten theirs: told here and never again. */
export const POST = answering(async (req, res) => {
  const { id = "", member_id = "" } = req.params;
  res.setHeader("Cache-Control", "private, no-store");
  res.json(await renewPassword(req.scope, id, member_id));
});
