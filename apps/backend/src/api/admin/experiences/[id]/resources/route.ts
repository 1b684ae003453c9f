import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { experienceForOffice, setUses, usesBody } from "../../../../../experiences";
import { answering } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";

export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const id = req.params.id ?? "";
  await setUses(req.scope, id, readBody(usesBody, req.body));
  res.json({ experience: await experienceForOffice(req.scope, id) });
});
