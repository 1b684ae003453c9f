import type { Locator, Page, Request } from "@playwright/test";
import { Shop } from "../pages/shop";
import { expectAccessible, expectNoSidewaysScroll } from "../support/checks";
import { LANGUAGES, type Language } from "../support/language";
import { expect, test } from "../support/test";

/** The search field with its list, as the ARIA pattern of a combobox has them. */
function comboboxOf(page: Page, language: Language) {
  const shop = new Shop(page, language);
  const field = page.getByRole("combobox", { name: shop.words.searchLabel });
  const list = page.getByRole("listbox", { name: shop.words.suggestions });
  return { shop, field, list, options: list.getByRole("option") };
}

/** The option that a screen reader stands on: named by the field, while the focus stays there. */
async function expectOn(field: Locator, option: Locator): Promise<void> {
  await expect(field).toBeFocused();
  await expect(option).toHaveAttribute("aria-selected", "true");
  await expect(field).toHaveAttribute("aria-activedescendant", (await option.getAttribute("id")) ?? "no id");
}

for (const language of LANGUAGES) {
  test(`what is typed is completed, told to a screen reader and opened by the keyboard, in ${language}`, async ({
    page,
  }) => {
    const { shop, field, list, options } = comboboxOf(page, language);
    await shop.open("/");
    await expect(field).toHaveAttribute("aria-expanded", "false");
    await field.pressSequentially("nuoc mam");
    await expect(options.first()).toBeVisible();
    await expect(field).toHaveAttribute("aria-expanded", "true");
    await expect(field).toHaveAttribute("aria-controls", (await list.getAttribute("id")) ?? "no id");
    await expect(page.getByRole("status").filter({ hasText: shop.words.suggestionsCounted })).toBeAttached();
    await expect(list.getByRole("group", { name: shop.words.suggestedGoods, exact: true })).toBeVisible();
    await expectAccessible(page);

    const count = await options.count();
    await field.press("ArrowUp");
    await expectOn(field, options.nth(count - 1));
    await field.press("ArrowDown");
    await expectOn(field, options.first());
    await field.press("Home");
    await expect(field).not.toHaveAttribute("aria-activedescendant");
    await field.press("Escape");
    await expect(list).toBeHidden();
    await expect(field).toHaveValue("nuoc mam");
    await field.press("ArrowDown");
    await expectOn(field, options.first());
    const address = await options.first().getAttribute("href");
    await field.press("Enter");
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });

  test(`Enter without a choice searches for what was typed, and Escape twice empties the field, in ${language}`, async ({
    page,
  }) => {
    const { shop, field, list, options } = comboboxOf(page, language);
    await shop.open("/");
    await field.pressSequentially("gốm");
    await expect(options.first()).toBeVisible();
    await field.press("Escape");
    await field.press("Escape");
    await expect(field).toHaveValue("");
    await field.pressSequentially("rươi");
    await expect(options.first()).toBeVisible();
    await field.press("Tab");
    await expect(list).toBeHidden();
    await field.press("Enter");
    await expect(page).toHaveURL(/\/search\?q=r/);
  });

  test(`only the answer to the last letters is shown, in ${language}`, async ({ page }) => {
    const { shop, field, options } = comboboxOf(page, language);
    const isAboutPottery = (request: Request) => /\/suggestions\?q=g%E1%BB%91m$/.test(request.url());
    let answer = () => {};
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(/\/suggestions\?q=g%E1%BB%91m$/, async (route) => {
      await late;
      await route.continue().catch(() => {});
    });
    await shop.open("/");
    const asked = page.waitForRequest(isAboutPottery);
    await field.fill("gốm");
    await asked;
    const over = Promise.race([
      page.waitForEvent("requestfinished", isAboutPottery),
      page.waitForEvent("requestfailed", isAboutPottery),
    ]);
    await field.fill("mật ong");
    await expect(options.filter({ hasText: /mật ong|honey/i }).first()).toBeVisible();
    answer();
    await over;
    // A question of the page's own: what came before it is worked off when it is answered.
    await page.evaluate(async () => (await fetch("/manifest.webmanifest")).text());
    await expect(options.filter({ hasText: /mật ong|honey/i }).first()).toBeVisible();
    await expect(options.filter({ hasText: /gốm|pottery|ceramic/i })).toHaveCount(0);
  });

  test(`suggestions fit the screen and lead where they say, in ${language}`, async ({ page, hasTouch }) => {
    const { shop, field, options } = comboboxOf(page, language);
    const press = (target: Locator) => (hasTouch ? target.tap() : target.click());
    await shop.open("/products");
    await press(field);
    await field.pressSequentially("Cát Hải");
    await expect(options.first()).toBeVisible();
    await expectNoSidewaysScroll(page);
    const address = (await options.last().getAttribute("href")) ?? "";
    await press(options.last());
    await page.waitForURL((url) => url.pathname + url.search === address);
  });
}
