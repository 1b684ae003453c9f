import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { listCertificates } from "../../../certificates/read-certificates";
import { answering } from "../../../refusal";
import { readBody } from "../../../refusal/read-body";
import { recordCertificatesWorkflow } from "../../../workflows/certification";
import { certificateAnswer } from "./answer";
import { listQuery, recordBody } from "./validators";

export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  res.json(await listCertificates(req.scope, readBody(listQuery, req.query)));
});

/** Records a certificate, also for goods that are not on sale here. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const { result } = await recordCertificatesWorkflow(req.scope).run({
    input: { certificates: [readBody(recordBody, req.body)], actor_id: req.auth_context.actor_id },
  });
  res.status(201).json(await certificateAnswer(req.scope, result[0] ?? ""));
});
