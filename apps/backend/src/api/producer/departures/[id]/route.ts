import { answeringDeparture, changeBody, changeOwnDeparture, deskDeparture } from "../../../../desk-visits";
import { readBody } from "../../../../refusal/read-body";

export const GET = answeringDeparture(async (req, res, { id }) => {
  res.json(await deskDeparture(req.scope, id));
});

/** Places, open or closed; to call it off is another route. */
export const POST = answeringDeparture(async (req, res, at) => {
  await changeOwnDeparture(req.scope, at, readBody(changeBody, req.body));
  res.json(await deskDeparture(req.scope, at.id));
});
