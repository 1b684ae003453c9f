import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { answering } from "../../../../refusal";
import { readBody } from "../../../../refusal/read-body";
import { noticeBody, noticeReach, postNotice, whomAsked } from "../../../../visit-notices";

/** Whom it would reach now: the same question as `whom` of a notice. */
export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  res.json({ reach: await noticeReach(req.scope, readBody(whomAsked, req.query)) });
});

/** A weather or ferry notice to everybody of a day or a departure. Safe to send again: it is the same notice then. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const sent = readBody(noticeBody, req.body);
  const notice = await postNotice(req.scope, sent, req.auth_context?.actor_id ?? null);
  res.json({ notice });
});
