import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { officerOf } from "../../../audit";
import { listBatches, makeBatch, makeBatchBody, showBatch } from "../../../payouts";
import { answering } from "../../../refusal";
import { readBody } from "../../../refusal/read-body";

const query = z.object({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** Batches, the latest first. */
export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  res.json(await listBatches(req.scope, readBody(query, req.query)));
});

/** A batch of all that is due now, as the officer saw it. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const by = await officerOf(req);
  const id = await makeBatch(req.scope, by, readBody(makeBatchBody, req.body));
  res.json(await showBatch(req.scope, id));
});
