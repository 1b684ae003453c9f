import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { listDisputes } from "../../../../card/disputes";
import { answering } from "../../../../refusal";
import { readBody } from "../../../../refusal/read-body";

const query = z.object({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** Card payments that a buyer's bank wants back: what is still to be answered first, by the day it is due. */
export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  res.json(await listDisputes(req.scope, readBody(query, req.query)));
});
