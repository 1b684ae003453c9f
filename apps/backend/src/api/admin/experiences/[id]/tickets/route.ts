import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { experienceForOffice, setTickets, ticketsBody } from "../../../../../experiences";
import { answering } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";

export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const id = req.params.id ?? "";
  await setTickets(req.scope, id, readBody(ticketsBody, req.body));
  res.json({ experience: await experienceForOffice(req.scope, id) });
});
