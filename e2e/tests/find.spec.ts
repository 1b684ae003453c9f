import { Shop } from "../pages/shop";
import { LANGUAGES } from "../support/language";
import { expect, test } from "../support/test";

for (const language of LANGUAGES) {
  test(`fish sauce is found as "nuoc mam", filtered by stars and opened, in ${language}`, async ({
    page,
    javaScriptEnabled,
  }) => {
    const shop = new Shop(page, language);
    await shop.open("/");
    await shop.search("nuoc mam");
    await expect(shop.results().first()).toBeVisible();
    if (language === "vi") await expect(shop.results().first()).toContainText(/nước mắm/i);

    await shop.filterByStars(4, javaScriptEnabled !== false);
    const results = shop.results();
    await expect(results.first().getByRole("img", { name: shop.words.starRow(4) })).toBeVisible();
    const stars = results.getByRole("img", { name: shop.words.starRow(4) });
    await expect(stars).toHaveCount(await results.count());

    const title = (await results.first().getByRole("heading").innerText()).trim();
    await results.first().getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByRole("img", { name: shop.words.starRow(4) }).first()).toBeVisible();
  });
}

test("a visitor without diacritics finds the same as one who types them", async ({ page }) => {
  const shop = new Shop(page, "vi");
  const found = async (text: string) => {
    await shop.open(`/search?q=${encodeURIComponent(text)}`);
    return (await shop.results().getByRole("heading").allInnerTexts()).map((title) => title.trim()).sort();
  };
  const typed = await found("nước mắm");
  expect(typed.length).toBeGreaterThan(0);
  expect(await found("nuoc mam")).toEqual(typed);
});
