import { createHmac, randomUUID } from "node:crypto";
import type { PurchaseAnswer, PurchaseOrder } from "@market/store-contract";
import { backendUrl } from "./environment";
import { allGoods, type Goods, sold } from "./goods";
import { basketOf, checkoutOf, post, store } from "./store";

/** Of the product under test: see scripts/check/product.mjs. */
const SECRET = "for-tests-only";
/** As long before it lapses was the order placed, by the clock of the product under test. */
const LAPSES_AFTER_MS = 24 * 60 * 60 * 1000;

/** Goods of a made-up producer: real ones have given no account. */
export async function goodsByTransfer(): Promise<Goods> {
  for (const card of await allGoods()) {
    const goods = await sold(card, 6);
    if (!goods) continue;
    const [part] = (await basketOf(goods)).parts;
    if (part?.payment_methods?.includes("vietqr")) return goods;
  }
  throw new Error("nothing is paid by transfer");
}

/** What the bank's service tells of a receipt, signed as it does. */
export function bankTells(
  order: PurchaseOrder,
  amount: number,
  now: Date,
  content = `CT DEN ${order.payment.transfer?.reference.toLowerCase()} tra tien hang`,
): Promise<Response> {
  const { transfer } = order.payment;
  const body = JSON.stringify({
    id: randomUUID(),
    accountNumber: transfer?.to?.account,
    transferType: "in",
    transferAmount: amount,
    content,
    transactionDate: now.toISOString(),
  });
  const time = String(Math.floor(now.getTime() / 1000));
  const signature = createHmac("sha256", SECRET).update(`${time}.${body}`).digest("hex");
  return fetch(`${backendUrl}/hooks/bank/${order.producer.id}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-timestamp": time, "x-signature": signature },
    body,
  });
}

export const purchaseOf = async (id: string, key: string) =>
  (await store<PurchaseAnswer>(`/store/purchases/${id}`, { headers: { "x-purchase-key": key } })).purchase;

export async function boughtByTransfer(
  goods: Goods,
): Promise<{ order: PurchaseOrder; path: string; id: string; key: string; number: string }> {
  const basket = await basketOf(goods);
  const { purchase, key = "" } = await post<PurchaseAnswer>(`/store/baskets/${basket.id}/place`, {
    ...checkoutOf(basket),
    payment: "vietqr",
  });
  const [order] = (await purchaseOf(purchase.id, key)).orders;
  if (!order) throw new Error("nothing was bought");
  const { number } = purchase;
  return {
    order,
    id: purchase.id,
    key,
    number,
    path: `/orders/${purchase.id}?key=${encodeURIComponent(key)}`,
  };
}

/** The time by the clock of the product under test. */
export function nowAt(order: PurchaseOrder): Date {
  return new Date(Date.parse(order.payment.transfer?.until ?? "") - LAPSES_AFTER_MS);
}
