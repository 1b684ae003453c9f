import type { Page } from "@playwright/test";
import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import type { Goods } from "./goods";
import type { Language } from "./language";
import { expect } from "./test";

const BY_CARD = { vi: /^Thẻ/, en: /^Card/ } as const;
const CARD = "4242 4242 4242 4242";

/** @returns the id of the purchase */
export async function buysByCard(
  page: Page,
  goods: Goods[],
  language: Language,
  scripted: boolean,
): Promise<string> {
  const shop = new Shop(page, language);
  for (const { handle } of goods) await shop.addToBasket(handle);
  const checkout = new Checkout(page, language, scripted);
  await checkout.open();
  await checkout.fill(HOA);
  await page.getByRole("radio", { name: BY_CARD[language] }).check();
  await checkout.place();
  await expect(page).toHaveURL(/\/c\/pay\/cs_test_/);
  await page.locator("#email").fill("hoa@example.com");
  await page.locator("#number").fill(CARD);
  await page.locator("#expiry").fill("12/34");
  await page.locator("#cvc").fill("123");
  await page.locator("#name").fill("NGUYEN THI HOA");
  await page.locator("form button[type=submit]").click();
  await expect(page).toHaveURL(/\/orders\/[^/?]+\?thanks$/, { timeout: 30_000 });
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}
