import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { clock } from "../../../../clock";
import { answerComplaint, readComplaint } from "../../../../complaints/answer";
import { answerBody } from "../../../../complaints/body";
import { adminComplaint } from "../../../../complaints/shown";
import { answering } from "../../../../refusal";
import { readBody } from "../../../../refusal/read-body";

export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const row = await readComplaint(req.scope, req.params.id ?? "");
  res.json({ complaint: adminComplaint(row, clock.now()) });
});

/** The first reply, the decision, or both. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const id = req.params.id ?? "";
  res.json({ complaint: await answerComplaint(req.scope, id, readBody(answerBody, req.body)) });
});
