import { deviceBody, setDevice } from "../../../../desk-alerts";
import { answeringMember, memberClaimed } from "../../../../members";
import { readBody } from "../../../../refusal/read-body";

/** The browser at which a member sits: whether it shows alerts, until they sign out there. */
export const POST = answeringMember(async (req, res, { id }) => {
  const session_id = memberClaimed(req)?.session_id ?? "";
  res.json(await setDevice(req.scope, { member_id: id, session_id }, readBody(deviceBody, req.body)));
});
