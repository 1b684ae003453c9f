import { expectNoSidewaysScroll } from "../support/checks";
import { LANGUAGES } from "../support/language";
import { addressesIn, pathsOfEveryKind, walkThroughAccount, walkToAnOrder } from "../support/pages";
import { test } from "../support/test";

for (const language of LANGUAGES) {
  test(`no page scrolls sideways, in ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const [kind, address] of addressesIn(language, await pathsOfEveryKind())) {
      await test.step(kind, async () => {
        await page.goto(address);
        await expectNoSidewaysScroll(page);
      });
    }
    await walkToAnOrder(page, language, (kind) => test.step(kind, () => expectNoSidewaysScroll(page)));
    await walkThroughAccount(page, language, (kind) => test.step(kind, () => expectNoSidewaysScroll(page)));
  });
}
