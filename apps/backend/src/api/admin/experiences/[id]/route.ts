import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { changeBody, changeExperience, experienceForOffice } from "../../../../experiences";
import { answering } from "../../../../refusal";
import { readBody } from "../../../../refusal/read-body";

export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  res.json({ experience: await experienceForOffice(req.scope, req.params.id ?? "") });
});

/** What is booked stays as it was agreed. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const id = req.params.id ?? "";
  await changeExperience(req.scope, id, readBody(changeBody, req.body));
  res.json({ experience: await experienceForOffice(req.scope, id) });
});
