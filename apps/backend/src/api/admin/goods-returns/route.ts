import type { ReturnsAnswer } from "@market/store-contract";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { answering } from "../../../refusal";
import { listReturns } from "../../../returns";
import { pageIn } from "../../../reviews";

/** What buyers brought before an officer; `?all=1`: all returns. */
export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const { page, all } = req.query;
  const asked = pageIn(page);
  res.json((await listReturns(req.scope, null, { asked, all: all === "1" })) satisfies ReturnsAnswer);
});
