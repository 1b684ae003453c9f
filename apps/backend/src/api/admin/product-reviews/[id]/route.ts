import type { GoodsReviewAnswer } from "@market/store-contract";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { readReview } from "../../../../own-goods";
import { answering } from "../../../../refusal";

export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  res.json({ review: await readReview(req.scope, req.params.id ?? "") } satisfies GoodsReviewAnswer);
});
