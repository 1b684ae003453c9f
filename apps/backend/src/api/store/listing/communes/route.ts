import type { CommuneCounts } from "@market/store-contract";
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { communeCounts } from "../../../../listing/commune-counts";
import { listingEngine } from "../../../../listing/engine";

/** How many goods each commune has, for the map: nothing here depends on the day, so a copy may be half a minute old. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse<CommuneCounts>): Promise<void> {
  const engine = listingEngine(req.scope.resolve(Modules.SEARCH));
  const counts = await communeCounts(engine, req.publishable_key_context.sales_channel_ids);
  res.set("Cache-Control", "public, max-age=30").vary("x-publishable-api-key").json({ counts });
}
