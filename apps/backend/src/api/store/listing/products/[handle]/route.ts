import type { ProductPage } from "@market/store-contract";
import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { productPage } from "../../../../../product-page/product-page";
import { answering, Refusal } from "../../../../../refusal";
import { mayShowAlcohol } from "../../../../../selling-terms";
import { shopLocaleOf } from "../../../shop-locale";

/** One product with all that its page shows, by its handle. */
export const GET = answering<MedusaStoreRequest>(async (req, res) => {
  const page = await productPage(
    req.scope,
    req.params.handle ?? "",
    shopLocaleOf(req),
    req.publishable_key_context.sales_channel_ids,
    mayShowAlcohol(req),
  );
  if (!page) throw new Refusal(404, "unknown_product", "No product on sale has this address.");
  if (page === "adults_only")
    throw new Refusal(403, "adults_only", "Shown to adults who said that they are.");
  res.json(page satisfies ProductPage);
});
