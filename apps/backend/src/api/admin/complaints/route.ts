import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { listComplaints } from "../../../complaints/answer";
import { listQuestion } from "../../../complaints/body";
import { answering } from "../../../refusal";
import { readBody } from "../../../refusal/read-body";

export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const { open, limit, offset } = readBody(listQuestion, req.query);
  res.json(await listComplaints(req.scope, { open: open === "1", limit, offset }));
});
