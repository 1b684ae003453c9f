import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { changeRoom, changeRoomBody, experienceForOffice } from "../../../../../../experiences";
import { answering } from "../../../../../../refusal";
import { readBody } from "../../../../../../refusal/read-body";

/** Its name, for how many it is, and whether it takes anybody new. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const { id = "", room_id = "" } = req.params;
  await changeRoom(req.scope, id, room_id, readBody(changeRoomBody, req.body));
  res.json({ experience: await experienceForOffice(req.scope, id) });
});
