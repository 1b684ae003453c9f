import type { ProducerList } from "@market/store-contract";
import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { producerList } from "../../../certificates/producer-page";
import { answering } from "../../../refusal";

export const GET = answering<MedusaStoreRequest>(async (req, res) => {
  res.json((await producerList(req.scope)) satisfies ProducerList);
});
