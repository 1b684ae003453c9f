import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { officerOf } from "../../../../../audit";
import { answering } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";
import { moveMoney } from "../../../../../second-person";
import { decideReceiptFor } from "../../../../../second-person/deeds/decide-receipt";
import { officeReceiptBody } from "../../../../../transfers";

/** What becomes of a transfer that fits no order, in its producer's place; 202 where a second officer has to agree first. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const by = await officerOf(req);
  const asked = readBody(officeReceiptBody, req.body);
  const input = { receipt_id: req.params.id ?? "", ...asked };
  const moved = await moveMoney(req.scope, decideReceiptFor, input, { by, why: asked.note });
  if (moved.done) res.json({ decided: true });
  else res.status(202).json({ approval: moved.approval });
});
