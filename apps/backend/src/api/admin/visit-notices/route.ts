import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { answering } from "../../../refusal";
import { readBody } from "../../../refusal/read-body";
import { listNotices } from "../../../visit-notices";

const query = z.object({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** Notices to guests that were written, and how far each got. */
export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  res.json(await listNotices(req.scope, readBody(query, req.query)));
});
