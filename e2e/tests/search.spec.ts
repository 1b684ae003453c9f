import { Shop } from "../pages/shop";
import { LANGUAGES } from "../support/language";
import { listing } from "../support/store";
import { expect, test } from "../support/test";

const SLIP = "nuoc mamm";

for (const language of LANGUAGES) {
  test(`a slip is mended and said, and can be searched as it was typed, in ${language}`, async ({ page }) => {
    const { mended } = await listing({ q: SLIP, locale: language });
    if (!mended) throw new Error(`"${SLIP}" is not mended`);
    const shop = new Shop(page, language);
    await shop.open("/");
    await shop.search(SLIP);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(mended.query);
    await expect(shop.results().first()).toBeVisible();
    await page.getByRole("link", { name: shop.words.exactly(SLIP) }).click();
    await expect(page).toHaveURL(/exactly=1/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(SLIP);
    await expect(page.getByRole("link", { name: shop.words.exactly(SLIP) })).toHaveCount(0);
  });

  test(`an empty list names the filter that is in the way, in ${language}`, async ({ page }) => {
    const query = { q: "nước mắm", locale: language, price_min: "900000000" };
    const { total, empty } = await listing(query);
    expect(total).toBe(0);
    const [drop] = empty?.drop ?? [];
    if (!drop) throw new Error("the backend names no filter");
    const shop = new Shop(page, language);
    await shop.open(`/search?q=${encodeURIComponent(query.q)}&price_min=${query.price_min}`);
    await expect(page.getByRole("heading", { name: shop.words.nothingFound })).toBeVisible();
    const help = page.getByRole("region", { name: shop.words.nothingFound });
    await help.getByRole("listitem").first().getByRole("link").click();
    await expect(shop.results().first()).toBeVisible();
    await expect(page).not.toHaveURL(/price_min/);
  });

  test(`the price has its spread in words and two fields that narrow the list, in ${language}`, async ({
    page,
  }) => {
    const shop = new Shop(page, language);
    await shop.open("/products");
    await shop.openFilters();
    await expect(page.getByRole("img", { name: shop.words.priceSpread })).toBeVisible();
    const { total } = await listing({ price_min: "100000", price_max: "200000", kind: "product" });
    await page.getByLabel(shop.words.priceFrom, { exact: true }).fill("100.000");
    await page.getByLabel(shop.words.priceTo, { exact: true }).fill("200000");
    await page.getByLabel(shop.words.priceTo, { exact: true }).press("Enter");
    await expect(page).toHaveURL(/price_min=100\.?000.*price_max=200000/);
    await expect(page.locator(".listing-count")).toContainText(String(total));
  });
}
