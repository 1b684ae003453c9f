import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { clock } from "../../../clock";
import { answerListing } from "../../../listing/answer-listing";
import { parseListingQuery } from "../../../listing/parse-query";
import { answering } from "../../../refusal";
import { mayShowAlcohol } from "../../../selling-terms";
import { queryString } from "./query-string";

export const GET = answering<MedusaStoreRequest>(async (req, res) => {
  const answer = await answerListing(req.scope, parseListingQuery(queryString(req)), {
    salesChannelIds: req.publishable_key_context.sales_channel_ids,
    at: clock.now().getTime(),
    alcohol: mayShowAlcohol(req),
  });
  // A withdrawn certificate leaves the list at once, so a copy may be kept but must be asked for again (ETag).
  res.set("Cache-Control", "public, no-cache").vary("x-publishable-api-key, x-adult-confirmed").json(answer);
});
