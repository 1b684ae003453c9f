import { undoCheckIn } from "../../../../check-in";
import { answeringMember } from "../../../../members";
import { readBody } from "../../../../refusal/read-body";
import { undoBody } from "../validators";

export const POST = answeringMember(async (req, res, member) => {
  await undoCheckIn(req.scope, member, readBody(undoBody, req.body).event_id);
  res.json({ undone: true });
});
