import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { addResource, resourceBody } from "../../../experiences";
import { answering } from "../../../refusal";
import { readBody } from "../../../refusal/read-body";

/** A boat, a guide, beds: what several experiences of a producer use. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const id = await addResource(req.scope, readBody(resourceBody, req.body));
  res.status(201).json({ resource: { id } });
});
