import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { answering } from "../../../../refusal";
import { readBody } from "../../../../refusal/read-body";
import { correctCertificateWorkflow } from "../../../../workflows/certification";
import { certificateAnswer } from "../answer";
import { correctBody } from "../validators";

export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  res.json(await certificateAnswer(req.scope, req.params.id ?? ""));
});

/** Corrects what was recorded wrongly; the reason stands in the public history. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const id = req.params.id ?? "";
  const { changes, reason } = readBody(correctBody, req.body);
  await correctCertificateWorkflow(req.scope).run({
    input: { id, correction: changes, reason, actor_id: req.auth_context.actor_id },
  });
  res.json(await certificateAnswer(req.scope, id));
});
