import type { OwnGoodsAnswer } from "@market/store-contract";
import { answeringAt } from "../../../../members";
import { editGoods, knownGoods, ownGoods, readGoods } from "../../../../own-goods";

export const GET = answeringAt(async (req, res, { producer }) => {
  const known = await knownGoods(req.scope, producer.id, req.params.id ?? "");
  res.json({ product: ownGoods(known) } satisfies OwnGoodsAnswer);
});

/** What is theirs is asked first: nobody learns from a fault that another's goods are there. */
export const POST = answeringAt(async (req, res, at) => {
  const id = req.params.id ?? "";
  await knownGoods(req.scope, at.producer.id, id);
  const known = await editGoods(req.scope, at, id, readGoods(req.body));
  res.json({ product: ownGoods(known) } satisfies OwnGoodsAnswer);
});
