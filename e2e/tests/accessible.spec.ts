import { walkBackIn, walkIntoAnAccount, walkThroughAccount } from "../support/account-walks";
import { expectAccessible, expectNoSidewaysScroll } from "../support/checks";
import { LANGUAGES } from "../support/language";
import { giveOutCode } from "../support/officer";
import { addressesIn, pathsOfEveryKind } from "../support/pages";
import { test } from "../support/test";
import { type Walk, walkThroughAComplaint, walkThroughBasket, walkToAnOrder } from "../support/walks";

const CODE = "DIBODUONG";

test.beforeAll(() => giveOutCode(CODE, { type: "fixed", value: 1_000 }));

/** Each page of a walk is one that everybody can use, on this screen. */
function looking(walk: Omit<Walk, "look">): Walk {
  const look = (kind: string) =>
    test.step(kind, async () => {
      await expectAccessible(walk.page);
      await expectNoSidewaysScroll(walk.page);
    });
  return { ...walk, look };
}

for (const language of LANGUAGES) {
  test(`axe finds nothing on any page and none scrolls sideways, in ${language}`, async ({
    page,
    scripted,
  }, info) => {
    test.slow();
    const { look } = looking({ page, language, scripted, info });
    for (const [kind, address] of addressesIn(language, await pathsOfEveryKind())) {
      await page.goto(address);
      await look(kind);
    }
  });

  test(`nor from the basket to the order, in ${language}`, async ({ page, scripted }, info) => {
    test.slow();
    const walk = looking({ page, language, scripted, info });
    await walkToAnOrder(walk, await walkThroughBasket(walk, CODE));
  });

  test(`nor in an account, in ${language}`, async ({ page, scripted }, info) => {
    test.slow();
    const walk = looking({ page, language, scripted, info });
    const login = await walkIntoAnAccount(walk);
    await walkThroughAccount(walk);
    await walkBackIn(walk, login);
  });

  test(`nor with a complaint, in ${language}`, async ({ page, scripted }, info) => {
    await walkThroughAComplaint(looking({ page, language, scripted, info }));
  });
}
