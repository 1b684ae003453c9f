import { z } from "@medusajs/framework/zod";
import { changeDeparture, departureForOffice, whoComes } from "../../../../booking";
import { answering } from "../../../../refusal";
import { readBody } from "../../../../refusal/read-body";

const change = z.strictObject({
  capacity: z.int().min(1).max(10_000).optional(),
  state: z.enum(["open", "closed"]).optional(),
  note: z.string().trim().max(500).nullable().optional(),
});

/** With who would have to be told, and paid back, if it did not go. */
export const GET = answering(async (req, res) => {
  const departure = await departureForOffice(req.scope, req.params.id ?? "");
  res.json({ departure, coming: await whoComes(req.scope, { departure_id: departure.id }) });
});

/** Changes one departure and no other of its schedule; to call it off is another route. */
export const POST = answering(async (req, res) => {
  const departure = await changeDeparture(req.scope, req.params.id ?? "", readBody(change, req.body));
  res.json({ departure });
});
