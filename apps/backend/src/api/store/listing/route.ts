import type { ListingAnswer } from "@market/store-contract";
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { clock } from "../../../clock";
import { listingEngine } from "../../../listing/engine";
import { findListing } from "../../../listing/find";
import { parseListingQuery } from "../../../listing/parse-query";
import { queryString } from "./query-string";

export async function GET(req: MedusaStoreRequest, res: MedusaResponse<ListingAnswer>): Promise<void> {
  const engine = listingEngine(req.scope.resolve(Modules.SEARCH));
  const answer = await findListing(engine, parseListingQuery(queryString(req)), {
    salesChannelIds: req.publishable_key_context.sales_channel_ids,
    at: clock.now().getTime(),
  });
  // A withdrawn certificate leaves the list at once, so a copy may be kept but must be asked for again (ETag).
  res.set("Cache-Control", "public, no-cache").vary("x-publishable-api-key").json(answer);
}
