import type { Browser, Page } from "@playwright/test";
import { Account, aNewMail, aNewPhone } from "../pages/account";
import { Checkout, HOA, MARIE } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { dong } from "../support/dong";
import { at, LANGUAGES, type Language } from "../support/language";
import { lettersTo } from "../support/letters";
import { type Goods, goodsOfDifferentProducers } from "../support/store";
import { expect, test } from "../support/test";

const WORDS = {
  vi: {
    see: "Xem đơn hàng",
    number: "Số đơn hàng",
    phone: "Số điện thoại",
    find: "Tìm đơn",
    noMatch: /Không có đơn nào khớp/,
    again: "Mua lại",
    cancel: "Huỷ phần này",
    cancelIt: /^Huỷ đơn số/,
    cancelled: /Đơn này đã huỷ/,
    save: /^Lưu vào yêu thích/,
    saved: /^Đã lưu · bỏ lưu/,
    takeOut: /^Bỏ khỏi danh sách/,
    nothing: "Chưa có gì trong danh sách",
    open: "Xem đơn",
  },
  en: {
    see: "See your order",
    number: "Order number",
    phone: "Phone number",
    find: "Find the order",
    noMatch: /No order has both/,
    again: "Buy again",
    cancel: "Cancel this part",
    cancelIt: /^Cancel order no\./,
    cancelled: /This order was cancelled/,
    save: /^Save to wish list/,
    saved: /^Saved · take out/,
    takeOut: /^Take out/,
    nothing: "Nothing on your list yet",
    open: "See order",
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
  const heading = await page.getByRole("heading", { level: 1 }).textContent();
  const number = /HP-\w+/.exec(heading ?? "")?.[0] ?? "";
  const total = /[\d.,]*\d[\u00a0\s]?₫|₫[\d,]+/g;
  const paid = await page.getByRole("region", { name: /Tiền trả khi nhận|To pay on delivery/ }).textContent();
  return { number, total: paid?.match(total)?.at(-1) ?? "", phone: buyer.phone };
}

/** The same page in a browser that holds nothing of the shop's. */
async function elsewhere(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, serviceWorkers: "block" });
  return context.newPage();
}

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`an order is confirmed by mail, found again, bought again and cancelled, in ${language}`, async ({
    page,
    browser,
    javaScriptEnabled,
  }) => {
    const scripted = javaScriptEnabled !== false;
    const email = aNewMail();
    const { number, total, phone } = await buys(page, language, scripted, email);

    const [letter = ""] = await lettersTo(email, 1);
    const mailbox = await elsewhere(browser, scripted);
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
    await mailbox.context().close();

    const other = await elsewhere(browser, scripted);
    await other.goto(at(language, "/orders/find"));
    await other.getByLabel(words.number).fill(number.toLowerCase());
    await other.getByLabel(words.phone).fill("0900 000 000");
    await other.getByRole("button", { name: words.find }).click();
    await expect(other.getByRole("alert")).toHaveText(words.noMatch);
    await expect(other.getByLabel(words.number)).toHaveValue(number.toLowerCase());
    await other.getByLabel(words.phone).fill(phone);
    await other.getByRole("button", { name: words.find }).click();
    await expect(other.getByRole("heading", { level: 1 })).toContainText(number);

    await other.getByRole("button", { name: words.again }).click();
    await expect(other).toHaveURL(/\/cart$/);
    for (const { producer } of goods)
      await expect(other.getByRole("region", { name: producer.name })).toBeVisible();

    await other.goBack();
    const part = other.getByRole("region", { name: goods[1].producer.name, exact: true });
    await part.getByText(words.cancel).click();
    await part.getByRole("button", { name: words.cancelIt }).click();
    await expect(part).toContainText(words.cancelled);
    await other.context().close();
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
}

test("a customer finds what they bought in their account, on any device", async ({
  page,
  browser,
  javaScriptEnabled,
}) => {
  const scripted = javaScriptEnabled !== false;
  const account = new Account(page, "vi");
  const { typed, e164 } = aNewPhone();
  await account.joins(typed, e164, "thuyền về bến xuân");
  const { number } = await buys(page, "vi", scripted, aNewMail());

  const other = await elsewhere(browser, scripted);
  const there = new Account(other, "vi");
  await there.open("/orders");
  await there.signsIn(typed, "thuyền về bến xuân");
  const row = other.getByRole("article", { name: number });
  await row.getByRole("link", { name: WORDS.vi.open }).click();
  await expect(other.getByRole("heading", { level: 1 })).toContainText(number);
  await other.context().close();
});
