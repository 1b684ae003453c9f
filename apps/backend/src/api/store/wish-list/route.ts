import type { WishListAnswer } from "@market/store-contract";
import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { answering } from "../../../purchase/answering";
import { mayShowAlcohol } from "../../../selling-terms";
import { wishedCards } from "../../../wish-list/wished-cards";
import { shopLocaleOf } from "../shop-locale";

/** A browser keeps no more. */
const MOST_IDS = 60;

/** A guest's wish list: the browser keeps the ids, and asks what they are today. */
export const GET = answering(async (req, res) => {
  const { ids } = req.query;
  const asked = typeof ids === "string" ? ids.split(",").filter(Boolean).slice(0, MOST_IDS) : [];
  const items = await wishedCards(req.scope, asked, {
    locale: shopLocaleOf(req),
    salesChannelIds: (req as MedusaStoreRequest).publishable_key_context.sales_channel_ids,
    alcohol: mayShowAlcohol(req),
  });
  res.json({ items } satisfies WishListAnswer);
});
