import { isDay, startOfDay } from "@market/ocop";
import { z } from "@medusajs/framework/zod";
import { listBookings } from "../../../../../booking";
import { answering } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";

const query = z.object({
  from: z.string().refine(isDay, "not_a_day").optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** Who booked it, also who cancelled; `?from=` a day of Vietnam: what is not over before it. */
export const GET = answering(async (req, res) => {
  const { from, ...page } = readBody(query, req.query);
  const which = { experience_id: req.params.id ?? "", ...(from && { from: startOfDay(from) }) };
  res.json(await listBookings(req.scope, which, page));
});
