import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { officerOf } from "../../../../../audit";
import { assignRefund } from "../../../../../card";
import { answering } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";

const body = z.strictObject({ order_id: z.string().trim().min(1).max(64) });

/** For which order a refund was that was made in Stripe's dashboard. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const by = await officerOf(req);
  const { order_id } = readBody(body, req.body);
  await assignRefund(req.scope, { id: req.params.id ?? "", order_id, by });
  res.json({ booked: true });
});
