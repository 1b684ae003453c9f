import type { ComplaintAnswer } from "@market/store-contract";
import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { readComplaint } from "../../../../complaints/answer";
import { complaintShown } from "../../../../complaints/shown";
import { answering } from "../../../../refusal";

export const GET = answering<MedusaStoreRequest>(async (req, res) => {
  const row = await readComplaint(req.scope, req.params.id ?? "");
  res.set("Cache-Control", "private, no-store");
  res.json({ complaint: complaintShown(row) } satisfies ComplaintAnswer);
});
