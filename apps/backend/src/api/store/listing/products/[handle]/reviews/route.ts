import type { ReviewsAnswer } from "@market/store-contract";
import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { answering } from "../../../../../../refusal";
import { pageIn, productOnSale, productReviews } from "../../../../../../reviews";
import { mayShowAlcohol } from "../../../../../../selling-terms";

/** `?page=`: what buyers say of it, the newest first. */
export const GET = answering<MedusaStoreRequest>(async (req, res) => {
  const channels = req.publishable_key_context.sales_channel_ids;
  const { id } = await productOnSale(req.scope, req.params.handle ?? "", channels, mayShowAlcohol(req));
  res.json((await productReviews(req.scope, id, pageIn(req.query.page))) satisfies ReviewsAnswer);
});
