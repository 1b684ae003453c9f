import type { CommuneCounts } from "@market/store-contract";
import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { askEngines } from "../../../../listing/answering";
import { communeCounts } from "../../../../listing/commune-counts";
import { answering } from "../../../../refusal";

/** How many goods each commune has, for the map: nothing here depends on the day, so a copy may be half a minute old. */
export const GET = answering<MedusaStoreRequest>(async (req, res) => {
  const channels = req.publishable_key_context.sales_channel_ids;
  const { answer: counts } = await askEngines(req.scope, (engine) => communeCounts(engine, channels));
  res
    .set("Cache-Control", "public, max-age=30")
    .vary("x-publishable-api-key")
    .json({ counts } satisfies CommuneCounts);
});
