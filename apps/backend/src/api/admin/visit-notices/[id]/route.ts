import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { answering } from "../../../../refusal";
import { noticeTold } from "../../../../visit-notices";

/** Who was told of one, and who could not be. */
export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  res.json(await noticeTold(req.scope, req.params.id ?? ""));
});
