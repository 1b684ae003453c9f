import { Shop } from "../pages/shop";
import { MOST_HTML, MOST_SCRIPT, weightOf } from "../support/checks";
import { goodsOfDifferentProducers } from "../support/goods";
import { LANGUAGES } from "../support/language";
import { addressesIn, pathsOfEveryKind } from "../support/pages";
import { expect, test } from "../support/test";

const REFUSALS = ["not found", "unknown order", "unknown complaint"];

for (const language of LANGUAGES) {
  test(`pages are light enough for a weak network, in ${language}`, async ({ browser }) => {
    test.slow();
    const paths = Object.entries(await pathsOfEveryKind()).filter(([kind]) => !REFUSALS.includes(kind));
    for (const [kind, address] of addressesIn(language, Object.fromEntries(paths))) {
      // A context each: nothing is in the browser's cache.
      const context = await browser.newContext();
      const { html, script } = await weightOf(await context.newPage(), address);
      expect.soft(html, `HTML of ${kind}, compressed`).toBeLessThanOrEqual(MOST_HTML);
      expect.soft(script, `script of ${kind}, compressed`).toBeLessThanOrEqual(MOST_SCRIPT);
      await context.close();
    }
  });
}

test("basket and checkout are as light", async ({ page }) => {
  for (const { handle } of await goodsOfDifferentProducers(3)) await new Shop(page, "vi").addToBasket(handle);
  for (const path of ["/cart", "/checkout"]) {
    const { html, script } = await weightOf(page, path);
    expect.soft(html, path).toBeLessThanOrEqual(MOST_HTML);
    expect.soft(script, path).toBeLessThanOrEqual(MOST_SCRIPT);
  }
});
