import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { sendAgain } from "../../../../../mail/read-mails";
import { answering } from "../../../../../refusal";

export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  await sendAgain(req.scope, req.params.id ?? "");
  res.json({ ok: true });
});
