import type { ProducerPage } from "@market/store-contract";
import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { producerPage } from "../../../../certificates/producer-page";
import { answering, Refusal } from "../../../../refusal";
import { shopLocaleOf } from "../../shop-locale";

export const GET = answering<MedusaStoreRequest>(async (req, res) => {
  const page = await producerPage(req.scope, req.params.handle ?? "", shopLocaleOf(req));
  if (!page) throw new Refusal(404, "unknown_producer", "No producer has this address.");
  res.json(page satisfies ProducerPage);
});
