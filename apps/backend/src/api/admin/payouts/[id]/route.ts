import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { showBatch } from "../../../../payouts";
import { answering } from "../../../../refusal";

export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  res.json(await showBatch(req.scope, req.params.id ?? ""));
});
