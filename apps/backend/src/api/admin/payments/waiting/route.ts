import type { PaymentsWaitingAnswer } from "@market/store-contract";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { paymentsWaiting } from "../../../../office-payments";
import { answering } from "../../../../refusal";

/** Money that waits for a person. */
export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  res.json((await paymentsWaiting(req.scope)) satisfies PaymentsWaitingAnswer);
});
