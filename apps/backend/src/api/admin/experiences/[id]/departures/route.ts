import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { addDeparture, departureBody } from "../../../../../experiences";
import { answering } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";

/** One that no schedule makes. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const id = await addDeparture(req.scope, req.params.id ?? "", readBody(departureBody, req.body));
  res.status(201).json({ departure: { id } });
});
