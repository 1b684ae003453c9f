import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { dueNow } from "../../../../payouts";
import { answering } from "../../../../refusal";

/** What would be paid out now, to whom, and what waits. */
export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  res.json(await dueNow(req.scope));
});
