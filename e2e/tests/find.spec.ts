import { Shop } from "../pages/shop";
import { LANGUAGES } from "../support/language";
import { listing } from "../support/store";
import { expect, test } from "../support/test";

/** The most stars that fish sauce on sale has today: certificates end, and tests outlive them. */
async function starsOfFishSauce(): Promise<number> {
  const { facets } = await listing({ q: "nuoc mam" });
  const starred = facets.stars.find(({ value, count }) => value !== "none" && count > 0);
  if (!starred) throw new Error("no fish sauce has stars today");
  return Number(starred.value);
}

for (const language of LANGUAGES) {
  test(`fish sauce is found as "nuoc mam", filtered by stars and opened, in ${language}`, async ({
    page,
    scripted,
  }) => {
    const stars = await starsOfFishSauce();
    const shop = new Shop(page, language);
    const starRow = { name: shop.words.starRow(stars) };
    await shop.open("/");
    await shop.search("nuoc mam");
    const results = shop.results();
    await expect(results.first()).toBeVisible();
    if (language === "vi") await expect(results.first()).toContainText(/nước mắm/i);

    await shop.filterByStars(stars, scripted);
    await expect(results.first().getByRole("img", starRow)).toBeVisible();
    // Each one that is left has them.
    await expect(results.filter({ has: page.getByRole("img", starRow) })).toHaveCount(await results.count());

    const title = ((await results.first().getByRole("heading").textContent()) ?? "").trim();
    await results.first().getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByRole("img", starRow).first()).toBeVisible();
  });

  test(`a visitor without diacritics finds the same as one who types them, in ${language}`, async ({
    page,
  }) => {
    const shop = new Shop(page, language);
    const found = async (text: string) => {
      await shop.open(`/search?q=${encodeURIComponent(text)}`);
      const titles = await shop.results().getByRole("heading").allTextContents();
      return titles.map((title) => title.trim()).sort();
    };
    const typed = await found("nước mắm");
    expect(typed.length).toBeGreaterThan(0);
    expect(await found("nuoc mam")).toEqual(typed);
  });
}
