import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { officerOf } from "../../../../../audit";
import { approvePayouts, showBatch } from "../../../../../payouts";
import { answering } from "../../../../../refusal";
import { moveMoney } from "../../../../../second-person";

/** Lets it go, or asks for a second officer's yes where it is more than the set amount. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const by = await officerOf(req);
  const batch_id = req.params.id ?? "";
  await moveMoney(req.scope, approvePayouts, { batch_id }, { by });
  res.json(await showBatch(req.scope, batch_id));
});
