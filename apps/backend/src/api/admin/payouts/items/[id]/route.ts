import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { officerOf } from "../../../../../audit";
import { settleBody, settlePayout } from "../../../../../payouts";
import { answering } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";

/** What the bank made of one payout: paid with its number of the transfer, or failed. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const id = req.params.id ?? "";
  await settlePayout(req.scope, await officerOf(req), id, readBody(settleBody, req.body));
  res.json({ id });
});
