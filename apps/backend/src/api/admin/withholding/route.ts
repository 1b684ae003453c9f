import type { WithholdingAnswer } from "@market/store-contract";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { answering } from "../../../refusal";
import { monthAsked, readWithholding } from "../../../statements";

/** `?month=2026-11`: tax withheld of all producers. */
export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  res.json((await readWithholding(req.scope, monthAsked(req.query.month))) satisfies WithholdingAnswer);
});
