import type { WishBody, WishedAnswer, WishListAnswer } from "@market/store-contract";
import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { answeringCustomer } from "../../../../account/answering";
import { refuseFields } from "../../../../refusal";
import { sentAs } from "../../../../refusal/sent";
import { mayShowAlcohol } from "../../../../selling-terms";
import { wishedCards } from "../../../../wish-list/wished-cards";
import { addWishes, MOST_WISHES, wishesOf } from "../../../../wish-list/wishes";
import { shopLocaleOf } from "../../shop-locale";

export const GET = answeringCustomer(async (req, res, { customer_id }) => {
  const items = await wishedCards(req.scope, await wishesOf(req.scope, customer_id), {
    locale: shopLocaleOf(req),
    salesChannelIds: (req as unknown as MedusaStoreRequest).publishable_key_context.sales_channel_ids,
    alcohol: mayShowAlcohol(req),
  });
  res.json({ items } satisfies WishListAnswer);
});

export const POST = answeringCustomer(async (req, res, { customer_id }) => {
  const { product_ids } = sentAs<WishBody>(req.body);
  const ids = Array.isArray(product_ids) ? product_ids.filter((id) => typeof id === "string") : null;
  if (!ids) throw refuseFields([{ field: "product_ids", code: "required" }]);
  if (ids.length > MOST_WISHES) {
    throw refuseFields([{ field: "product_ids", code: "too_long", values: { max: MOST_WISHES } }]);
  }
  res.json({ product_ids: await addWishes(req.scope, customer_id, ids) } satisfies WishedAnswer);
});
