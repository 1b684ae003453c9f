import type { WishedAnswer } from "@market/store-contract";
import { answeringCustomer } from "../../../../../account/answering";
import { dropWish } from "../../../../../wish-list/wishes";

export const DELETE = answeringCustomer(async (req, res, { customer_id }) => {
  const product_ids = await dropWish(req.scope, customer_id, req.params.product_id ?? "");
  res.json({ product_ids } satisfies WishedAnswer);
});
