import type { OwnGoodsAnswer } from "@market/store-contract";
import { answeringAt } from "../../../../../members";
import { knownGoods, ownGoods, setStockAndPrice, stockAndPriceBody } from "../../../../../own-goods";
import { readBody } from "../../../../../refusal/read-body";

/** At once: nobody looks at a price or a count first. */
export const POST = answeringAt(async (req, res, at) => {
  const id = req.params.id ?? "";
  await knownGoods(req.scope, at.producer.id, id);
  const sent = readBody(stockAndPriceBody, req.body);
  res.json({ product: ownGoods(await setStockAndPrice(req.scope, at, id, sent)) } satisfies OwnGoodsAnswer);
});
