import type { AddLineBody, BasketAnswer } from "@market/store-contract";
import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { answering } from "../../../purchase/answering";
import { askingOf } from "../../../purchase/asking";
import { basketAnswer } from "../../../purchase/basket-answer";
import { addLine, createBasket } from "../../../purchase/fill-basket";
import { openBasket } from "../../../purchase/open-basket";
import { Refusal } from "../../../refusal";

/** Makes a basket, of the shop whose publishable key is sent; empty, or with its first goods. */
export const POST = answering(async (req, res) => {
  const [channel] = (req as MedusaStoreRequest).publishable_key_context.sales_channel_ids;
  if (!channel) throw new Refusal(409, "no_shop", "The publishable key belongs to no sales channel.");
  const asking = askingOf(req);
  const line = req.validatedBody as Partial<AddLineBody>;
  const id = await createBasket(req.scope, channel, asking.customerId);
  const basket = line.variant_id
    ? await addLine(req.scope, id, line as AddLineBody, asking)
    : await openBasket(req.scope, id, asking.locale, asking.customerId);
  res.status(201).json({ basket: basketAnswer(basket) } satisfies BasketAnswer);
});
