import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../clock";
import { experienceForOffice, listExperiences, openBody, openExperience } from "../../../experiences";
import { answering } from "../../../refusal";
import { readBody } from "../../../refusal/read-body";

const query = z.object({
  producer_id: z.string().max(100).optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  res.json(await listExperiences(req.scope, { ...readBody(query, req.query), now: clock.now() }));
});

/** Makes a product of set 26 one that can be booked. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const id = await openExperience(req.scope, readBody(openBody, req.body));
  res.status(201).json({ experience: await experienceForOffice(req.scope, id) });
});
