import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { officerOf } from "../../../../../audit";
import { dropBatch, dropBody, showBatch } from "../../../../../payouts";
import { answering } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";

/** Not sent, and not to be. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const id = req.params.id ?? "";
  await dropBatch(req.scope, await officerOf(req), id, readBody(dropBody, req.body));
  res.json(await showBatch(req.scope, id));
});
