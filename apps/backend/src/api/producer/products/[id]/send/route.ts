import type { OwnGoodsAnswer } from "@market/store-contract";
import { answeringAt } from "../../../../../members";
import { knownGoods, ownGoods, sendBody, sendGoods } from "../../../../../own-goods";
import { readBody } from "../../../../../refusal/read-body";

export const POST = answeringAt(async (req, res, at) => {
  const id = req.params.id ?? "";
  await knownGoods(req.scope, at.producer.id, id);
  const { version } = readBody(sendBody, req.body);
  res.json({ product: ownGoods(await sendGoods(req.scope, at, id, version)) } satisfies OwnGoodsAnswer);
});
