import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { officerOf } from "../../../../../audit";
import { sendBatch, showBatch } from "../../../../../payouts";
import { answering } from "../../../../../refusal";

/** It goes to the bank: from now on its file can be taken. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const id = req.params.id ?? "";
  await sendBatch(req.scope, await officerOf(req), id);
  res.json(await showBatch(req.scope, id));
});
