import { z } from "@medusajs/framework/zod";
import { listApplications } from "../../../joining";
import { answering } from "../../../refusal";
import { readBody } from "../../../refusal/read-body";

const query = z.object({
  // A draft is its applicant's alone.
  state: z.enum(["pending", "sent_back", "approved"]).default("pending"),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

export const GET = answering(async (req, res) => {
  res.json(await listApplications(req.scope, readBody(query, req.query)));
});
