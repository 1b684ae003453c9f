import type { Page } from "@playwright/test";
import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { expectAccessible, expectNoSidewaysScroll } from "../support/checks";
import { dong } from "../support/dong";
import { type Goods, goodsOfDifferentProducers } from "../support/goods";
import { LANGUAGES, type Language } from "../support/language";
import { expect, test } from "../support/test";

const WORDS = {
  vi: {
    card: /^Thẻ/,
    demo: "Thanh toán thử: không có tiền thật nào được chuyển.",
    left: "Chưa thanh toán, chưa đặt gì",
    goOn: "Thanh toán tiếp",
    another: "Chọn cách thanh toán khác",
    declined: "Thẻ chưa bị trừ tiền.",
    confirm: "Hoàn tất: đúng là tôi",
    back: "Quay lại cửa hàng",
    paid: "Đã trả",
  },
  en: {
    card: /^Card/,
    demo: "Demo payment: no money moves.",
    left: "Not paid yet, and nothing was ordered",
    goOn: "Go on with the payment",
    another: "Pay another way",
    declined: "The card was not charged.",
    confirm: "Complete: it is me",
    back: "Back to the shop",
    paid: "Paid",
  },
} as const;

const DECLINED = "4000 0000 0000 0002";
/** Asks its holder on a page of the bank's. */
const SECURE = "4000 0027 6000 3184";
/** Such as `http://127.0.0.1:40123/c/pay/cs_test_…`. */
const STRIPES_PAGE = /\/c\/pay\/cs_test_/;

let goods: [Goods, Goods];

test.beforeAll(async () => {
  goods = (await goodsOfDifferentProducers(2)) as [Goods, Goods];
});

/** On the stand-in's page, where there is no script at all. */
async function giveCard(page: Page, number: string): Promise<void> {
  await page.locator("#email").fill("hoa@example.com");
  await page.locator("#number").fill(number);
  await page.locator("#expiry").fill("12/34");
  await page.locator("#cvc").fill("123");
  await page.locator("#name").fill("NGUYEN THI HOA");
  await page.locator("form button[type=submit]").click();
}

async function toStripe(page: Page, language: Language, scripted: boolean): Promise<void> {
  const checkout = new Checkout(page, language, scripted);
  await checkout.fill(HOA);
  await expect(page.getByText(WORDS[language].demo)).toBeVisible();
  await page.getByRole("radio", { name: WORDS[language].card }).check();
  await checkout.place();
  await expect(page).toHaveURL(STRIPES_PAGE);
}

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`goods of two producers are paid by card, after a refusal and with 3-D Secure, in ${language}`, async ({
    page,
    scripted,
  }) => {
    const shop = new Shop(page, language);
    for (const { handle } of goods) await shop.addToBasket(handle);
    const checkout = new Checkout(page, language, scripted);
    await checkout.open();
    await toStripe(page, language, scripted);
    for (const { producer } of goods) await expect(page.getByRole("main")).toContainText(producer.name);

    await giveCard(page, DECLINED);
    await expect(page.getByText(words.declined)).toBeVisible();
    await giveCard(page, SECURE);
    await page.getByRole("button", { name: words.confirm }).click();

    // Asked, waited for, and placed: the page comes to it by itself.
    await expect(page).toHaveURL(/\/orders\/[^/?]+\?thanks$/, { timeout: 30_000 });
    await checkout.expectPlaced();
    for (const { producer } of goods)
      await expect(page.getByRole("region", { name: producer.name })).toBeVisible();
    await expect(page.getByRole("region", { name: words.paid, exact: true })).toBeVisible();
    await shop.open("/cart");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(shop.words.basketEmpty);
  });

  test(`who leaves Stripe's page finds the basket, and pays another way or goes on, in ${language}`, async ({
    page,
    scripted,
  }) => {
    const [one] = goods;
    const shop = new Shop(page, language);
    await shop.addToBasket(one.handle);
    const checkout = new Checkout(page, language, scripted);
    await checkout.open();
    await toStripe(page, language, scripted);
    await page.getByRole("link", { name: words.back }).click();
    await expect(page.getByRole("heading", { name: words.left })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await page.getByRole("link", { name: words.another }).click();
    await expect(page.getByLabel(shop.words.name, { exact: true })).toHaveValue(HOA.name);
    await expect(page.getByRole("radio", { name: words.card })).toBeChecked();
    await page.goBack();
    await page.getByRole("link", { name: words.goOn }).click();
    await giveCard(page, SECURE);
    await page.getByRole("button", { name: words.confirm }).click();
    await expect(page).toHaveURL(/\/orders\/[^/?]+\?thanks$/, { timeout: 30_000 });
    await expect(page.getByRole("main")).toContainText(dong(one.variant.price, language));
  });
}
