import { groupByNo } from "@market/ocop";
import type { Locator, Page } from "@playwright/test";
import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { publish, type ShopWithAlcohol, test } from "../support/alcohol-shop";
import { expectAccessible, expectNoSidewaysScroll } from "../support/checks";
import { dong } from "../support/dong";
import { goodsOfDifferentProducers } from "../support/goods";
import { at, LANGUAGES } from "../support/language";
import { giveOutCode } from "../support/officer";
import { expect } from "../support/test";

/** A shop whose operator has switched the sale of alcohol on; nothing but the two settings is unlike the other shop. */

const WORDS = {
  vi: {
    question: "Bạn đã đủ 18 tuổi chưa?",
    yes: "Tôi đã đủ 18 tuổi",
    no: "Tôi chưa đủ 18 tuổi",
    hidden: "Rượu, bia chỉ hiện với người từ đủ 18 tuổi.",
    adults: "Chỉ bán cho người từ đủ 18 tuổi.",
    unpaid: /chưa thanh toán được/,
    blocked: "Có hàng chưa thanh toán được",
    takeOut: /^Bỏ ra khỏi giỏ: /,
  },
  en: {
    question: "Are you 18 or over?",
    yes: "I am 18 or over",
    no: "I am under 18",
    hidden: "Alcohol is shown only to people aged 18 or over.",
    adults: "Sold only to people aged 18 or over.",
    unpaid: /cannot be paid for yet/,
    blocked: "Some goods cannot be paid for yet",
    takeOut: /^Remove it from the basket: /,
  },
} as const;

const TEN_PER_CENT = "MUOIPHANTRAM";
const DRINKS = `/groups/${groupByNo(2).slug}`;

/** Where goods may be come upon. */
const listsOf = ({ spirit }: ShopWithAlcohol) => [
  "/",
  "/products",
  "/products?set=14",
  DRINKS,
  `/search?q=${encodeURIComponent(spirit.title)}`,
  `/producers/${spirit.producer.handle}`,
];

const cardOf = (page: Page, { spirit }: ShopWithAlcohol): Locator =>
  page.getByRole("main").locator(`a[href$="/products/${spirit.handle}"]`);

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`alcohol is seen by those alone who confirmed their age, and is shown off to nobody, in ${language}`, async ({
    page,
    elsewhere,
    shopWithAlcohol,
  }) => {
    const { spirit } = shopWithAlcohol;
    const shop = new Shop(page, language);
    const question = page.getByRole("heading", { level: 1, name: words.question });
    const expectHidden = async (visitor: Page) => {
      for (const path of listsOf(shopWithAlcohol)) {
        await visitor.goto(at(language, path));
        await expect(cardOf(visitor, shopWithAlcohol), path).toHaveCount(0);
      }
      await visitor.goto(at(language, `/products/${spirit.handle}`));
      await expect(visitor).toHaveURL(/\/age\?return_to=/);
    };

    await test.step("it is hidden, and the page that asks lets a child go home", async () => {
      await expectHidden(page);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await page.getByRole("link", { name: words.no }).click();
      await expect(page).toHaveURL(new RegExp(`${at(language, "/")}$`));
      await shop.open(DRINKS);
      await expect(page.getByRole("main")).toContainText(words.hidden);
      await shop.open(`/products/${spirit.handle}`);
      await expect(question).toBeVisible();
    });

    await test.step("who is of age sees it, with the words of the law, and search engines are told to go", async () => {
      await page.getByRole("button", { name: words.yes }).click();
      await expect(page).toHaveURL(new RegExp(`${at(language, `/products/${spirit.handle}`)}$`));
      await expect(page.getByRole("main")).toContainText(words.adults);
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      for (const path of ["/products?set=14", DRINKS]) {
        await shop.open(path);
        await expect(cardOf(page, shopWithAlcohol).first(), path).toBeVisible();
        await expect(page.getByText(words.hidden)).toHaveCount(0);
      }
    });

    await test.step("but nowhere where it would be shown off, not even to them", async () => {
      await shop.open("/");
      await expect(cardOf(page, shopWithAlcohol)).toHaveCount(0);
      const suggestions = at(language, `/suggestions?q=${encodeURIComponent(spirit.title)}`);
      for (const path of [suggestions, "/sitemaps/product-1.xml", "/feed/google.xml"]) {
        const answer = await page.request.get(path);
        expect(answer.ok(), path).toBe(true);
        expect(await answer.text(), path).not.toContain(spirit.handle);
      }
    });

    await test.step("and the next visitor is given none of the pages that they saw", async () => {
      await expectHidden(await elsewhere());
    });
  });

  test(`alcohol is not put on display without its seller's licence, in ${language}`, async ({
    page,
    shopWithAlcohol,
  }) => {
    const { unlicensed } = shopWithAlcohol;
    const refused = await publish(shopWithAlcohol, unlicensed);
    expect(refused.ok).toBe(false);
    const shop = new Shop(page, language);
    await shop.open(`/age?return_to=${encodeURIComponent(at(language, "/products?set=14"))}`);
    await page.getByRole("button", { name: words.yes }).click();
    await expect(cardOf(page, shopWithAlcohol).first()).toBeVisible();
    await expect(page.getByRole("main").getByRole("article")).toHaveCount(1);
    expect((await shop.open(`/products/${unlicensed.handle}`))?.status()).toBe(404);
  });

  test(`alcohol is paid in no cash and has no part in a discount, in ${language}`, async ({
    page,
    scripted,
    shopWithAlcohol,
  }) => {
    const { spirit, backend } = shopWithAlcohol;
    await giveOutCode(TEN_PER_CENT, { type: "percentage", value: 10 }, backend);
    const [goods] = await goodsOfDifferentProducers(1, language);
    if (!goods) throw new Error("no goods");
    const shop = new Shop(page, language);
    const main = page.getByRole("main");
    await shop.open(`/age?return_to=${encodeURIComponent(at(language, "/products"))}`);
    await page.getByRole("button", { name: words.yes }).click();
    await expect(page).toHaveURL(/\/products$/);
    await shop.addToBasket(spirit.handle);
    await shop.addToBasket(goods.handle);

    await shop.openBasket();
    await expect(main.getByRole("region", { name: spirit.producer.name })).toContainText(words.unpaid);
    await expect(main.getByRole("link", { name: shop.words.goToCheckout })).toHaveCount(0);
    await shop.enterCode(TEN_PER_CENT);
    await expect(page.getByRole("button", { name: shop.words.takeOutCode(TEN_PER_CENT) })).toBeVisible();
    await expect(main).toContainText(`-${dong(Math.round(goods.variant.price / 10), language)}`);

    const checkout = new Checkout(page, language, scripted);
    await checkout.open();
    await checkout.fill(HOA);
    const answer = page.waitForResponse((response) => response.request().method() === "POST");
    await checkout.place();
    expect((await answer).status()).toBe(422);
    await expect(page.getByRole("heading", { name: words.blocked })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: words.takeOut }).click();
    await expect(page.getByRole("heading", { name: words.blocked })).toHaveCount(0);
    await expect(page.getByLabel(shop.words.street)).toHaveValue(HOA.street);
    await checkout.expectPlaceKept(HOA);
    await checkout.place();
    await checkout.expectPlaced();
    await expect(page.getByRole("region", { name: goods.producer.name })).toBeVisible();
    await expect(page.getByRole("region", { name: spirit.producer.name })).toHaveCount(0);
  });
}
