import type { BasketAnswer, PurchaseAnswer } from "@market/store-contract";
import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { goodsOfDifferentProducers } from "../support/goods";
import { basketOf, checkoutOf, post, store } from "../support/store";
import { expect, test } from "../support/test";

test("a basket placed twice at once becomes one purchase", async () => {
  const goods = await goodsOfDifferentProducers(2);
  const basket = await basketOf(...goods);
  const body = checkoutOf(basket);
  const place = () => post<PurchaseAnswer>(`/store/baskets/${basket.id}/place`, body);
  const placed = await Promise.all([place(), place(), place()]);
  expect(new Set(placed.map(({ purchase }) => purchase.id)).size).toBe(1);
  expect(placed[0]?.purchase.orders).toHaveLength(2);
  const after = await store<BasketAnswer>(`/store/baskets/${basket.id}`);
  expect(after.basket.purchase_id).toBe(placed[0]?.purchase.id);
});

test("the checkout form sent twice at once leads to one order", async ({ page, context, baseURL }) => {
  const [one] = await goodsOfDifferentProducers(1);
  await new Shop(page, "vi").addToBasket(one?.handle ?? "");
  const checkout = new Checkout(page, "vi", true);
  await checkout.open();
  await checkout.fill(HOA);
  const form = await page.locator("form.checkout").evaluate((element) => {
    const entries = [...new FormData(element as HTMLFormElement)].map(([name, value]) => [
      name,
      String(value),
    ]);
    return Object.fromEntries(entries) as Record<string, string>;
  });
  const send = () =>
    context.request.post("/checkout", {
      form: { ...form, intent: "place" },
      headers: { origin: new URL(baseURL ?? "").origin },
      maxRedirects: 0,
    });
  const answers = await Promise.all([send(), send()]);
  expect(answers.map((answer) => answer.status())).toEqual([303, 303]);
  const [first, second] = answers.map((answer) => (answer.headers().location ?? "").split("?")[0]);
  expect(first).toMatch(/^\/orders\//);
  expect(second).toBe(first);
});
