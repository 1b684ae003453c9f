import type { ProducerPage } from "@market/store-contract";
import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { producerPage } from "../../../../certificates/producer-page";
import { producerNotSelling } from "../../../../product-page/not-selling";
import { answering, Refusal } from "../../../../refusal";
import { shopLocaleOf } from "../../shop-locale";

export const GET = answering<MedusaStoreRequest>(async (req, res) => {
  const handle = req.params.handle ?? "";
  const page = await producerPage(req.scope, handle, shopLocaleOf(req));
  if (!page) {
    const refusal = await producerNotSelling(req.scope, handle);
    throw refusal ?? new Refusal(404, "unknown_producer", "No producer has this address.");
  }
  res.json(page satisfies ProducerPage);
});
