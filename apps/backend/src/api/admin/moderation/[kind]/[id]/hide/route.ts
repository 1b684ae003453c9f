import type { ModeratedAnswer } from "@market/store-contract";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { officerOf } from "../../../../../../audit";
import { answering } from "../../../../../../refusal";
import { readBody } from "../../../../../../refusal/read-body";
import { hideBody, hidePost } from "../../../../../../reviews";
import { kindIn } from "../../../kind-of";

export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const by = await officerOf(req);
  const { reason } = readBody(hideBody, req.body);
  const post = await hidePost(req.scope, kindIn(req), req.params.id ?? "", by, reason);
  res.json({ post } satisfies ModeratedAnswer);
});
