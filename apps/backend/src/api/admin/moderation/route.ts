import type { ModerationAnswer } from "@market/store-contract";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { answering } from "../../../refusal";
import { readBody } from "../../../refusal/read-body";
import { moderationList, moderationQuery } from "../../../reviews";

/** Reviews or questions that an officer should look at; `?all=1`: all there are. */
export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const { all, ...asked } = readBody(moderationQuery, req.query);
  res.json((await moderationList(req.scope, { ...asked, all: all === "1" })) satisfies ModerationAnswer);
});
