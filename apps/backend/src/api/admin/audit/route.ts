import { isDay } from "@market/ocop";
import { z } from "@medusajs/framework/zod";
import { readTrail } from "../../../audit";
import { answering } from "../../../refusal";
import { readBody } from "../../../refusal/read-body";

const text = z
  .string()
  .trim()
  .max(200)
  .optional()
  .transform((value) => value || undefined);
const day = text.refine((value) => !value || isDay(value), "not_a_day");

const query = z.object({
  producer_id: text,
  producer: text,
  person: text,
  deed: text,
  from: day,
  to: day,
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
});

/** Who did what, in the office and at every desk. */
export const GET = answering(async (req, res) => {
  res.setHeader("Cache-Control", "private, no-store");
  res.json(await readTrail(req.scope, readBody(query, req.query)));
});
