import { randomInt } from "node:crypto";
import type { Purchase, PurchaseAnswer } from "@market/store-contract";
import { type Goods, goodsOfDifferentProducers } from "./goods";
import type { Language } from "./language";
import { atTheOffice } from "./officer";
import { basketOf, checkoutOf, post } from "./store";

export interface Bought {
  goods: Goods;
  purchase: Purchase;
  key: string;
}

/** Somebody buys goods; nothing of it is sent yet. */
export async function bought(language: Language): Promise<Bought> {
  const [goods] = await goodsOfDifferentProducers(1, language);
  if (!goods) throw new Error("there is nothing to buy");
  const basket = await basketOf(goods);
  const { purchase, key = "" } = await post<PurchaseAnswer>(
    `/store/baskets/${basket.id}/place`,
    checkoutOf(basket),
  );
  return { goods, purchase, key };
}

interface Fulfilled {
  order: { fulfillments: Array<{ id: string }> };
}

/** All of it arrives. */
export async function delivered({ purchase }: Bought): Promise<void> {
  for (const { id, lines } of purchase.orders) {
    const items = lines.map((line) => ({ id: line.id, quantity: line.quantity }));
    const { order } = await atTheOffice<Fulfilled>(
      `/admin/orders/${id}/fulfillments?fields=id,fulfillments.id`,
      { items },
    );
    for (const parcel of order.fulfillments)
      await atTheOffice(`/admin/orders/${id}/fulfillments/${parcel.id}/mark-as-delivered`, {});
  }
}

export interface Clerk {
  email: string;
  password: string;
}

/** Somebody who works for the maker of goods and for nobody else. */
export async function aClerkOf({ producer }: Goods): Promise<Clerk> {
  const clerk = { email: `quay.${randomInt(1_000_000_000)}@example.com`, password: "nắng lên bến cũ" };
  const member = { ...clerk, name: "Vũ Văn Bình", role: "staff" };
  await atTheOffice(`/admin/producers/${producer.id}/members`, member);
  return clerk;
}

/** A picture, if a small one. */
export const PHOTO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);
