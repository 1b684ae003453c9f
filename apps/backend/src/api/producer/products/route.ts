import type { OwnGoodsAnswer } from "@market/store-contract";
import { answeringAt } from "../../../members";
import { createGoods, listOwnGoods, listQuery, ownGoods, readGoods } from "../../../own-goods";
import { readBody } from "../../../refusal/read-body";

export const GET = answeringAt(async (req, res, { producer }) => {
  res.json(await listOwnGoods(req.scope, producer.id, readBody(listQuery, req.query)));
});

export const POST = answeringAt(async (req, res, at) => {
  const known = await createGoods(req.scope, at, readGoods(req.body));
  res.status(201).json({ product: ownGoods(known) } satisfies OwnGoodsAnswer);
});
