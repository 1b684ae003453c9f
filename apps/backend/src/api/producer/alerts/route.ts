import { alertsBody, chooseAlerts, readAlerts } from "../../../desk-alerts";
import { answeringMember } from "../../../members";
import { readBody } from "../../../refusal/read-body";

/** How a member is told of what comes in at their desks. */
export const GET = answeringMember(async (req, res, { id }) => {
  res.json(await readAlerts(req.scope, id));
});

export const POST = answeringMember(async (req, res, { id }) => {
  await chooseAlerts(req.scope, id, readBody(alertsBody, req.body));
  res.json(await readAlerts(req.scope, id));
});
