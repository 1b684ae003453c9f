import type { Locator, Page } from "@playwright/test";
import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { goodsOfDifferentProducers } from "../support/goods";
import { LANGUAGES } from "../support/language";
import { expect, test } from "../support/test";

const MOST_STEPS = 150;

/** Walks on with Tab, as someone without a mouse does, until the control has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${target} was not reached with ${MOST_STEPS} steps of Tab`);
}

for (const language of LANGUAGES) {
  test(`the keyboard alone can buy, in ${language}`, async ({ page, scripted }) => {
    const [goods] = await goodsOfDifferentProducers(1, language);
    if (!goods) throw new Error("no goods");
    const shop = new Shop(page, language);
    const { words } = shop;

    await shop.open("/");
    await tabTo(page, shop.searchField());
    await page.keyboard.type(goods.title);
    await page.keyboard.press("Enter");
    const result = shop.results().filter({ hasText: goods.title }).first().getByRole("link").first();
    await expect(result).toBeVisible();
    await tabTo(page, result);
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("button", { name: words.addToBasket }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status")).toBeVisible();

    await tabTo(page, page.getByRole("banner").getByRole("link", { name: words.basket }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.basketHeading);
    await tabTo(page, page.getByRole("main").getByRole("link", { name: words.goToCheckout }));
    await page.keyboard.press("Enter");

    await expect(page).toHaveURL(/\/checkout$/);
    await tabTo(page, page.getByLabel(words.name, { exact: true }));
    await page.keyboard.type(HOA.name);
    await page.keyboard.press("Tab");
    await page.keyboard.type(HOA.phone);
    await tabTo(page, page.getByLabel(words.province, { exact: true }));
    await page.keyboard.press("ArrowDown");
    if (!scripted) {
      await tabTo(page, page.getByRole("button", { name: words.useProvince }));
      await page.keyboard.press("Enter");
    }
    const commune = page.getByLabel(words.commune);
    await expect.poll(() => commune.getByRole("option").count()).toBeGreaterThan(50);
    await tabTo(page, commune);
    await page.keyboard.press("ArrowDown");
    await expect(commune).not.toHaveValue("");
    await tabTo(page, page.getByLabel(words.street));
    await page.keyboard.type(HOA.street);
    await tabTo(page, page.getByRole("button", { name: words.place }));
    await page.keyboard.press("Enter");
    await new Checkout(page, language, scripted).expectPlaced();
  });
}
