import type { ProductPage } from "@market/store-contract";
import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { goodsNotSelling } from "../../../../../product-page/not-selling";
import { productPage } from "../../../../../product-page/product-page";
import { answering, Refusal } from "../../../../../refusal";
import { mayShowAlcohol } from "../../../../../selling-terms";
import { shopLocaleOf } from "../../../shop-locale";

/** One product with all that its page shows, by its handle. */
export const GET = answering<MedusaStoreRequest>(async (req, res) => {
  const handle = req.params.handle ?? "";
  const channels = req.publishable_key_context.sales_channel_ids;
  const page = await productPage(req.scope, handle, shopLocaleOf(req), channels, mayShowAlcohol(req));
  if (!page) {
    const refusal = await goodsNotSelling(req.scope, handle, channels);
    throw refusal ?? new Refusal(404, "unknown_product", "No product on sale has this address.");
  }
  if (page === "adults_only")
    throw new Refusal(403, "adults_only", "Shown to adults who said that they are.");
  res.json(page satisfies ProductPage);
});
