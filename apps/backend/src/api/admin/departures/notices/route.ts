import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { answering } from "../../../../refusal";
import { readBody } from "../../../../refusal/read-body";
import { noticeBody, postNotice } from "../../../../visit-notices";

/** A weather or ferry notice to everybody of a day or a departure. Safe to send again: it is the same notice then. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const sent = readBody(noticeBody, req.body);
  const notice = await postNotice(req.scope, sent, req.auth_context?.actor_id ?? null);
  res.json({ notice });
});
