import { z } from "@medusajs/framework/zod";
import { changeDeparture } from "../../../../booking";
import { answering } from "../../../../refusal";
import { readBody } from "../../../../refusal/read-body";

const change = z.strictObject({
  capacity: z.int().min(1).max(10_000).optional(),
  state: z.enum(["open", "closed"]).optional(),
  note: z.string().trim().max(500).nullable().optional(),
});

/** Changes one departure and no other of its schedule; to call it off is another route. */
export const POST = answering(async (req, res) => {
  const departure = await changeDeparture(req.scope, req.params.id ?? "", readBody(change, req.body));
  res.json({ departure });
});
