import type { BuyAgainBody } from "@market/store-contract";
import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { buyAgain } from "../../../../../my-purchases/buy-again";
import { ownPurchase } from "../../../../../my-purchases/whose";
import { answering } from "../../../../../purchase/answering";
import { askingOf } from "../../../../../purchase/asking";
import { Refusal } from "../../../../../refusal";
import { sentAs } from "../../../../../refusal/sent";

export const POST = answering(async (req, res) => {
  const purchaseId = await ownPurchase(req);
  const [salesChannelId] = (req as MedusaStoreRequest).publishable_key_context.sales_channel_ids;
  if (!salesChannelId) throw new Refusal(409, "no_shop", "The publishable key belongs to no sales channel.");
  const { basket_id } = sentAs<BuyAgainBody>(req.body);
  const basketId = typeof basket_id === "string" ? basket_id : null;
  res.json(await buyAgain(req.scope, { purchaseId, basketId, salesChannelId }, askingOf(req)));
});
