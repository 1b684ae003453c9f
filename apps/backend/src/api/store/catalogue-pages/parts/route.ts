import type { CatalogueParts } from "@market/store-contract";
import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { catalogueParts } from "../../../../catalogue-pages/parts";
import { partsQuestion } from "../../../../catalogue-pages/question";
import { answering } from "../../../../refusal";
import { readBody } from "../../../../refusal/read-body";

/** Where each stretch of the pages of a kind begins. */
export const GET = answering<MedusaStoreRequest>(async (req, res) => {
  const { kind } = readBody(partsQuestion, req.query);
  const channels = req.publishable_key_context.sales_channel_ids;
  res.json((await catalogueParts(req.scope, kind, channels)) satisfies CatalogueParts);
});
