import type { ModeratedAnswer } from "@market/store-contract";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { officerOf } from "../../../../../../audit";
import { answering } from "../../../../../../refusal";
import { restorePost } from "../../../../../../reviews";
import { kindIn } from "../../../kind-of";

export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const post = await restorePost(req.scope, kindIn(req), req.params.id ?? "", await officerOf(req));
  res.json({ post } satisfies ModeratedAnswer);
});
