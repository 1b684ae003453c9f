import { expectAccessible } from "../support/checks";
import { LANGUAGES } from "../support/language";
import { addressesIn, pathsOfEveryKind, walkThroughAccount, walkToAnOrder } from "../support/pages";
import { test } from "../support/test";

for (const language of LANGUAGES) {
  test(`axe finds nothing on any page, in ${language}`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const [kind, address] of addressesIn(language, await pathsOfEveryKind())) {
      await test.step(kind, async () => {
        await page.goto(address);
        await expectAccessible(page);
      });
    }
  });

  test(`axe finds nothing from the basket to the order, in ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    await walkToAnOrder(page, language, (kind) => test.step(kind, () => expectAccessible(page)));
  });

  test(`axe finds nothing in an account, in ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    await walkThroughAccount(page, language, (kind) => test.step(kind, () => expectAccessible(page)));
  });
}
