import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { listReviews } from "../../../own-goods";
import { answering } from "../../../refusal";
import { readBody } from "../../../refusal/read-body";
import { listQuery } from "./validators";

export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  res.json(await listReviews(req.scope, readBody(listQuery, req.query)));
});
