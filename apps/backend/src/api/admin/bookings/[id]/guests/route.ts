import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { guestBody, readRegister, takeGuest } from "../../../../../guest-register";
import { answering } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";

const byOf = (req: AuthenticatedMedusaRequest) => ({ id: req.auth_context.actor_id, producerIds: null });

export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  res.json(await readRegister(req.scope, req.params.id ?? "", byOf(req)));
});

/** For a host without a desk, who tells the office by telephone. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const id = await takeGuest(req.scope, req.params.id ?? "", readBody(guestBody, req.body), byOf(req));
  res.status(201).json({ guest: { id } });
});
