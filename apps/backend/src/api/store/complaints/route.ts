import type { ComplaintAnswer } from "@market/store-contract";
import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { complaintBody } from "../../../complaints/body";
import { receiveComplaint } from "../../../complaints/receive";
import { complaintShown } from "../../../complaints/shown";
import { answering } from "../../../refusal";
import { readBody } from "../../../refusal/read-body";

export const POST = answering<MedusaStoreRequest>(async (req, res) => {
  const row = await receiveComplaint(req.scope, readBody(complaintBody, req.body));
  res.status(201).json({ complaint: complaintShown(row) } satisfies ComplaintAnswer);
});
