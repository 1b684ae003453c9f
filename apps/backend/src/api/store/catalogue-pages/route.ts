import type { CataloguePages } from "@market/store-contract";
import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { cataloguePages } from "../../../catalogue-pages/pages";
import { pagesQuestion } from "../../../catalogue-pages/question";
import { answering } from "../../../refusal";
import { readBody } from "../../../refusal/read-body";

/** Every public page of a kind, by id, for sitemaps and feeds. */
export const GET = answering<MedusaStoreRequest>(async (req, res) => {
  const question = readBody(pagesQuestion, req.query);
  const channels = req.publishable_key_context.sales_channel_ids;
  res.json((await cataloguePages(req.scope, question, channels)) satisfies CataloguePages);
});
