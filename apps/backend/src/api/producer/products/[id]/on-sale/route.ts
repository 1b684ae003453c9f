import type { OwnGoodsAnswer } from "@market/store-contract";
import { answeringAt } from "../../../../../members";
import { knownGoods, onSaleBody, ownGoods, setOnSale } from "../../../../../own-goods";
import { readBody } from "../../../../../refusal/read-body";

export const POST = answeringAt(async (req, res, at) => {
  const id = req.params.id ?? "";
  await knownGoods(req.scope, at.producer.id, id);
  const { on_sale } = readBody(onSaleBody, req.body);
  res.json({ product: ownGoods(await setOnSale(req.scope, at, id, on_sale)) } satisfies OwnGoodsAnswer);
});
