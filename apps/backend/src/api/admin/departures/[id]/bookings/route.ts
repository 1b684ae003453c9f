import { z } from "@medusajs/framework/zod";
import { listBookings } from "../../../../../booking";
import { answering } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";

const query = z.object({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** Who booked it, also who cancelled. */
export const GET = answering(async (req, res) => {
  const which = { departure_id: req.params.id ?? "" };
  res.json(await listBookings(req.scope, which, readBody(query, req.query)));
});
