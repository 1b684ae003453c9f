import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { addRoom, experienceForOffice, roomBody } from "../../../../../experiences";
import { answering } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";

export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const id = req.params.id ?? "";
  await addRoom(req.scope, id, readBody(roomBody, req.body));
  res.json({ experience: await experienceForOffice(req.scope, id) });
});
