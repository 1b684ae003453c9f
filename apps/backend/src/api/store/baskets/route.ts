import type { BasketAnswer } from "@market/store-contract";
import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { answering } from "../../../purchase/answering";
import { basketAnswer } from "../../../purchase/basket-answer";
import { createBasket } from "../../../purchase/fill-basket";
import { openBasket } from "../../../purchase/open-basket";
import { shopLocale } from "../../../purchase/place-of-sale";
import { Refusal } from "../../../refusal";

/** Makes an empty basket, of the shop whose publishable key is sent. */
export const POST = answering(async (req, res) => {
  const [channel] = (req as MedusaStoreRequest).publishable_key_context.sales_channel_ids;
  if (!channel) throw new Refusal(409, "no_shop", "The publishable key belongs to no sales channel.");
  const id = await createBasket(req.scope, channel);
  const basket = await openBasket(req.scope, id, shopLocale(req.locale));
  res.status(201).json({ basket: basketAnswer(basket) } satisfies BasketAnswer);
});
