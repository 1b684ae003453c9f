import type { ApprovalsAnswer } from "@market/store-contract";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { officerOf } from "../../../../audit";
import { answering } from "../../../../refusal";
import { readBody } from "../../../../refusal/read-body";
import { listApprovals } from "../../../../second-person";

const query = z.object({
  all: z.enum(["1"]).optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** What waits for a second person; `?all=1`: everything by which an officer moved money. */
export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const by = await officerOf(req);
  const { all, ...span } = readBody(query, req.query);
  const answer = await listApprovals(req.scope, by.id, { all: all === "1", ...span });
  res.json(answer satisfies ApprovalsAnswer);
});
