import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { changeResource, changeResourceBody } from "../../../../experiences";
import { answering } from "../../../../refusal";
import { readBody } from "../../../../refusal/read-body";

/** Its name, how many there are, and whether anything that needs it can be booked. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const change = readBody(changeResourceBody, req.body);
  res.json({ resource: await changeResource(req.scope, req.params.id ?? "", change) });
});
