import type { PurchaseAnswer } from "@market/store-contract";
import { expectAccessible, expectNoSidewaysScroll } from "../support/checks";
import { type Goods, goodsOfDifferentProducers } from "../support/goods";
import { at, LANGUAGES } from "../support/language";
import { aClerkOf } from "../support/reviews";
import { basketOf, checkoutOf, post, store } from "../support/store";
import { expect, test } from "../support/test";

const WORDS = {
  vi: {
    enter: "Vào quầy",
    delivered: "Đã giao đến khách",
    allPaid: "cũng là ghi đã thu đủ",
    short: "Thu thiếu",
    amount: "Số tiền đã thu (₫)",
    reason: "Lý do thu thiếu",
    noteShort: "Ghi: đã giao, thu thiếu",
    needsReason: "Thu thiếu thì cần ghi lý do.",
    rest: /Còn phải thu .* ghi đã nhận tiền/,
    noteRest: "Ghi đã nhận tiền mặt",
    noted: "Đã ghi nhận tiền mặt.",
    paid: "Đã trả",
  },
  en: {
    enter: "Sign in",
    delivered: "Delivered to the buyer",
    allPaid: "also notes that all",
    short: "Less was paid",
    amount: "Received (₫)",
    reason: "Why it is less",
    noteShort: "Note: delivered, less was paid",
    needsReason: "Say why it is less.",
    rest: /still due: note it as received/,
    noteRest: "Note cash received",
    noted: "Cash noted as received.",
    paid: "Paid",
  },
} as const;

async function boughtInCash(goods: Goods) {
  const basket = await basketOf(goods);
  const { purchase, key = "" } = await post<PurchaseAnswer>(`/store/baskets/${basket.id}/place`, {
    ...checkoutOf(basket),
    payment: "cash_on_delivery",
  });
  const [order] = purchase.orders;
  if (!order) throw new Error("nothing was bought");
  const payment = async () => {
    const { purchase: now } = await store<PurchaseAnswer>(`/store/purchases/${purchase.id}`, {
      headers: { "x-purchase-key": key },
    });
    return now.orders[0]?.payment;
  };
  return { order, payment, path: `/orders/${purchase.id}?key=${encodeURIComponent(key)}` };
}

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`cash is noted with a delivery, in part with a reason and the rest later, and the buyer sees it, in ${language}`, async ({
    page,
  }) => {
    const [goods] = await goodsOfDifferentProducers(1, language);
    if (!goods) throw new Error("there is nothing to buy");
    const whole = await boughtInCash(goods);
    const part = await boughtInCash(goods);
    const clerk = await aClerkOf(goods);
    const main = page.getByRole("main");
    await page.goto(at(language, `/desk/orders/${whole.order.id}`));
    await page.getByLabel("Email", { exact: true }).fill(clerk.email);
    await page.locator('input[name="password"]').fill(clerk.password);
    await main.getByRole("button", { name: words.enter }).click();

    for (const { order } of [whole, part]) {
      await page.goto(at(language, `/desk/orders/${order.id}`));
      await main.locator('form:has(input[name="form"][value="ship"]) button[type="submit"]').last().click();
      await expect(main.getByRole("button", { name: words.delivered })).toBeVisible();
    }

    await page.goto(at(language, `/desk/orders/${whole.order.id}`));
    await expect(main).toContainText(words.allPaid);
    await main.getByRole("button", { name: words.delivered }).click();
    await expect(main.getByRole("button", { name: words.delivered })).toHaveCount(0);
    expect(await whole.payment()).toMatchObject({ paid: whole.order.total, due: 0 });

    await page.goto(at(language, `/desk/orders/${part.order.id}`));
    await main.getByText(words.short, { exact: true }).click();
    await main
      .getByLabel(words.amount)
      .first()
      .fill(String(part.order.total - 5_000));
    await main.getByRole("button", { name: words.noteShort }).click();
    await expect(page.getByRole("alert")).toContainText(words.needsReason);
    await expect(main.getByLabel(words.amount).first()).toHaveValue(String(part.order.total - 5_000));
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await main.getByLabel(words.reason).fill("Không có tiền lẻ");
    await main.getByRole("button", { name: words.noteShort }).click();
    await expect(main).toContainText("Không có tiền lẻ");
    expect(await part.payment()).toMatchObject({ paid: part.order.total - 5_000, due: 5_000 });

    await main.getByText(words.rest).click();
    await main.getByRole("button", { name: words.noteRest }).click();
    await expect(page.getByText(words.noted)).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    expect(await part.payment()).toMatchObject({ paid: part.order.total, due: 0 });
    await page.goto(at(language, part.path));
    await expect(main).toContainText(words.paid);
    await expectAccessible(page);
  });
}
