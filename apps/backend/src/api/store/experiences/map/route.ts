import type { VisitsOnMap } from "@market/store-contract";
import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { visitsOnMap } from "../../../../booking/visits-on-map";
import { answering } from "../../../../refusal";
import { shopLocaleOf } from "../../shop-locale";

/** Where one can go, for the map: no places are counted, so a copy may be half a minute old. */
export const GET = answering<MedusaStoreRequest>(async (req, res) => {
  const channels = req.publishable_key_context.sales_channel_ids;
  const visits = await visitsOnMap(req.scope, channels, shopLocaleOf(req));
  res
    .set("Cache-Control", "public, max-age=30")
    .vary("x-publishable-api-key")
    .json({ visits } satisfies VisitsOnMap);
});
