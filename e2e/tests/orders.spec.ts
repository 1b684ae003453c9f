import type { Page } from "@playwright/test";
import { Account, aNewMail, aNewPhone, PASSWORD } from "../pages/account";
import { Checkout, HOA, MARIE } from "../pages/checkout";
import { FindOrder, MyOrder } from "../pages/orders";
import { Shop } from "../pages/shop";
import { dong } from "../support/dong";
import { type Goods, goodsOfDifferentProducers } from "../support/goods";
import { LANGUAGES, type Language } from "../support/language";
import { lettersTo } from "../support/letters";
import { expect, test } from "../support/test";

const WORDS = {
  vi: {
    see: "Xem đơn hàng",
    save: /^Lưu vào yêu thích/,
    saved: /^Đã lưu · bỏ lưu/,
    takeOut: /^Bỏ khỏi danh sách/,
    nothing: "Chưa có gì trong danh sách",
  },
  en: {
    see: "See your order",
    save: /^Save to wish list/,
    saved: /^Saved · take out/,
    takeOut: /^Take out/,
    nothing: "Nothing on your list yet",
  },
} as const;

let goods: [Goods, Goods];

test.beforeAll(async () => {
  goods = (await goodsOfDifferentProducers(2)) as [Goods, Goods];
});

/** Buys one piece of each of the goods, and is on the order's page afterwards. */
async function buys(page: Page, language: Language, scripted: boolean, email: string) {
  const shop = new Shop(page, language);
  for (const { handle } of goods) await shop.addToBasket(handle);
  const checkout = new Checkout(page, language, scripted);
  await checkout.open();
  const buyer = language === "vi" ? HOA : MARIE;
  await checkout.fill({ ...buyer, email });
  await checkout.place();
  await checkout.expectPlaced();
  const number = await new MyOrder(page, language).number();
  const total = /[\d.,]*\d[\u00a0\s]?₫|₫[\d,]+/g;
  const paid = await page.getByRole("region", { name: /Tiền trả khi nhận|To pay on delivery/ }).textContent();
  return { number, total: paid?.match(total)?.at(-1) ?? "", phone: buyer.phone };
}

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`an order is confirmed by mail, found again, bought again and cancelled, in ${language}`, async ({
    page,
    elsewhere,
    scripted,
  }) => {
    const email = aNewMail();
    const { number, total, phone } = await buys(page, language, scripted, email);

    const [letter = ""] = await lettersTo(email, 1);
    const mailbox = await elsewhere();
    await mailbox.setContent(letter);
    await expect(mailbox.locator("html")).toHaveAttribute("lang", language);
    for (const { producer, variant } of goods) {
      await expect(mailbox.locator("body")).toContainText(producer.name);
      await expect(mailbox.locator("body")).toContainText(dong(variant.price, language));
    }
    await expect(mailbox.locator("body")).toContainText(number);
    await expect(mailbox.locator("body")).toContainText(total);
    await mailbox.getByRole("link", { name: words.see }).click();
    await expect(mailbox.getByRole("heading", { level: 1 })).toContainText(number);
    expect(new URL(mailbox.url()).search, "the key does not stay in the address").toBe("");

    const other = await elsewhere();
    const find = new FindOrder(other, language);
    await find.open();
    await find.find(number.toLowerCase(), "0900 000 000");
    await expect(other.getByRole("alert")).toHaveText(find.words.noMatch);
    await expect(other.getByLabel(find.words.number)).toHaveValue(number.toLowerCase());
    await find.find(number.toLowerCase(), phone);
    await expect(other.getByRole("heading", { level: 1 })).toContainText(number);

    await other.getByRole("button", { name: find.words.again }).click();
    await expect(other).toHaveURL(/\/cart$/);
    for (const { producer } of goods)
      await expect(other.getByRole("region", { name: producer.name })).toBeVisible();

    await other.goBack();
    await new MyOrder(other, language).cancel(goods[1].producer.name);
    await lettersTo(email, 2);
  });

  test(`goods are kept on a wish list, which goes along when one signs in, in ${language}`, async ({
    page,
  }) => {
    const [one, two] = goods;
    const shop = new Shop(page, language);
    await shop.open(`/products/${one.handle}`);
    await page.getByRole("button", { name: words.save }).click();
    await expect(page.getByRole("button", { name: words.saved })).toBeVisible();

    const account = new Account(page, language);
    const { typed, e164 } = aNewPhone();
    await account.joins(typed, e164);
    await shop.open(`/products/${two.handle}`);
    await page.getByRole("button", { name: words.save }).click();
    await account.open("/wish-list");
    await expect(page.getByRole("main").getByRole("article")).toHaveCount(2);
    await page.getByRole("button", { name: words.takeOut }).first().click();
    await expect(page.getByRole("main").getByRole("article")).toHaveCount(1);
    await page.getByRole("button", { name: words.takeOut }).click();
    await expect(page.getByRole("main")).toContainText(words.nothing);
  });

  test(`a customer finds what they bought in their account, on any device, in ${language}`, async ({
    page,
    elsewhere,
    scripted,
  }) => {
    const { typed, e164 } = aNewPhone();
    await new Account(page, language).joins(typed, e164, PASSWORD);
    const { number } = await buys(page, language, scripted, aNewMail());

    const other = await elsewhere();
    const there = new Account(other, language);
    await there.open("/orders");
    await there.signsIn(typed, PASSWORD);
    const row = other.getByRole("article", { name: number });
    await row.getByRole("link", { name: number }).click();
    await expect(other.getByRole("heading", { level: 1 })).toContainText(number);
  });
}
