import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { answering } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";
import { withdrawCertificateWorkflow } from "../../../../../workflows/certification";
import { certificateAnswer } from "../../answer";
import { withdrawBody } from "../../validators";

export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const id = req.params.id ?? "";
  await withdrawCertificateWorkflow(req.scope).run({
    input: { id, ...readBody(withdrawBody, req.body), actor_id: req.auth_context.actor_id },
  });
  res.json(await certificateAnswer(req.scope, id));
});
