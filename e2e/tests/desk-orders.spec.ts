import { randomUUID } from "node:crypto";
import type { MemberAnswer, PurchaseAnswer } from "@market/store-contract";
import type { Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "../support/checks";
import { type Goods, goodsOfDifferentProducers } from "../support/goods";
import { at, LANGUAGES, type Language } from "../support/language";
import { atTheOffice } from "../support/officer";
import { basketOf, checkoutOf, post } from "../support/store";
import { expect, test } from "../support/test";

const WORDS = {
  vi: {
    signIn: "Vào quầy",
    accept: "Nhận đơn",
    accepted: "Đã nhận đơn.",
    carrier: "Bên vận chuyển",
    number: "Mã vận đơn",
    send: "Đã gửi kiện này",
    sent: "Đã ghi kiện hàng",
    wrongNumber: "Mã vận đơn chưa đúng",
    slip: "In nhãn và phiếu gói hàng",
    slipTitle: "Nhãn và phiếu",
    back: "Về đơn hàng",
    delivered: "Đã giao đến khách",
    noted: "Đã ghi là giao đến khách.",
    onTheWay: "Đã gửi,",
    there: "Đã giao,",
  },
  en: {
    signIn: "Sign in",
    accept: "Accept the order",
    accepted: "Order accepted.",
    carrier: "Carrier",
    number: "Tracking number",
    send: "This parcel was sent",
    sent: "The parcel is noted",
    wrongNumber: "The tracking number is not right",
    slip: "Print label and packing slip",
    slipTitle: "Label and slip",
    back: "Back to the order",
    delivered: "Delivered to the buyer",
    noted: "Noted as delivered.",
    onTheWay: "Sent,",
    there: "Delivered,",
  },
} as const;

/** Somebody new works for the producer of some goods. */
async function aMemberOf({ producer }: Goods): Promise<{ email: string; password: string }> {
  const email = `quay-${randomUUID()}@haiphong.example`;
  const password = randomUUID();
  await atTheOffice<MemberAnswer>(`/admin/producers/${producer.id}/members`, {
    name: "Vũ Văn Bình",
    email,
    password,
  });
  return { email, password };
}

async function signIn(page: Page, language: Language, who: { email: string; password: string }) {
  await page.getByLabel("Email", { exact: true }).fill(who.email);
  await page.locator('input[name="password"]').fill(who.password);
  await page.getByRole("main").getByRole("button", { name: WORDS[language].signIn }).click();
}

for (const language of LANGUAGES) {
  test(`two producers accept and send their parts of one purchase, whose buyer sees both parcels arrive, in ${language}`, async ({
    page,
  }) => {
    const words = WORDS[language];
    const main = page.getByRole("main");
    const goods = await goodsOfDifferentProducers(2, language);
    const buyer = `Hoa ${randomUUID().slice(0, 6)}`;
    const basket = await basketOf(...goods);
    const checkout = checkoutOf(basket);
    const { purchase, key } = await post<PurchaseAnswer>(`/store/baskets/${basket.id}/place`, {
      ...checkout,
      contact: { ...checkout.contact, name: buyer },
    });

    for (const [place, one] of goods.entries()) {
      const number = `GA9KX${place}`;
      await page.context().clearCookies();
      await page.goto(at(language, "/desk/orders"));
      await signIn(page, language, await aMemberOf(one));
      const card = main.getByRole("listitem").filter({ hasText: buyer });
      await expect(card).toContainText(purchase.number);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await card.getByRole("button", { name: words.accept }).click();
      await expect(page.getByText(words.accepted)).toBeVisible();
      await expect(card).toHaveCount(0);

      const order = purchase.orders.find(({ producer }) => producer.id === one.producer.id)?.id;
      await page.goto(at(language, `/desk/orders/${order}`));
      await main.getByLabel(words.carrier).selectOption("ghn");
      await main.getByLabel(words.number).fill("số 1");
      await main.getByRole("button", { name: words.send }).click();
      await expect(page.getByRole("alert")).toContainText(words.wrongNumber);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await main.getByLabel(words.number).fill(number);
      await main.getByRole("button", { name: words.send }).click();
      await expect(page.getByText(words.sent)).toBeVisible();
      await expect(main.getByRole("link", { name: number })).toBeVisible();

      await main.getByRole("link", { name: words.slip }).click();
      await expect(main.getByRole("heading", { level: 1 })).toContainText(words.slipTitle);
      await expect(main).toContainText(buyer);
      await expectAccessible(page);
      await main.getByRole("link", { name: words.back }).click();
    }

    const bought = at(language, `/orders/${purchase.id}?key=${key}`);
    await page.goto(bought);
    await expect(main.getByRole("link", { name: "GA9KX0" })).toBeVisible();
    await expect(main.getByRole("link", { name: "GA9KX1" })).toBeVisible();
    await expect(main.getByText(words.onTheWay)).toHaveCount(2);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    // The second producer is still at the desk.
    const last = purchase.orders.find(({ producer }) => producer.id === goods[1]?.producer.id)?.id;
    await page.goto(at(language, `/desk/orders/${last}`));
    await main.getByRole("button", { name: words.delivered }).click();
    await expect(page.getByText(words.noted)).toBeVisible();
    await page.goto(bought);
    await expect(main.getByText(words.there)).toHaveCount(1);
  });
}
