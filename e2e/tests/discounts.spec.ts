import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { dong } from "../support/dong";
import { goodsOfDifferentProducers } from "../support/goods";
import { LANGUAGES } from "../support/language";
import { giveOutCode } from "../support/officer";
import { expect, test } from "../support/test";

const OFF = 20_001;

test.beforeAll(() => giveOutCode("MUNGXUAN", { type: "fixed", value: OFF }));

for (const language of LANGUAGES) {
  test(`a code takes its amount off once, whoever the goods are from, in ${language}`, async ({
    page,
    scripted,
  }) => {
    const goods = await goodsOfDifferentProducers(2);
    const shop = new Shop(page, language);
    const { words } = shop;
    for (const { handle } of goods) await shop.addToBasket(handle);
    await shop.openBasket();
    const main = page.getByRole("main");
    const before = goods.reduce((sum, { variant }) => sum + variant.price, 0);

    const field = page.getByLabel(words.discountCode);
    await shop.enterCode("khong-co");
    await expect(field).toHaveAccessibleDescription(words.codeUnknown);
    await expect(field).toHaveValue("khong-co");

    await shop.enterCode("mungxuan");
    await expect(main).toContainText(dong(before - OFF, language));
    const takeOut = page.getByRole("button", { name: words.takeOutCode("MUNGXUAN") });
    await takeOut.click();
    await expect(main).toContainText(dong(before, language));
    await expect(takeOut).toHaveCount(0);
    await shop.enterCode("MUNGXUAN");
    await expect(takeOut).toBeVisible();

    const checkout = new Checkout(page, language, scripted);
    await checkout.open();
    await expect(page.getByText(words.codeRow("MUNGXUAN"))).toBeVisible();
    const total = (await page.locator('[data-total="all"]').textContent()) ?? "";
    await checkout.fill(HOA);
    await checkout.place();
    await checkout.expectPlaced();
    await expect(page.getByRole("main")).toContainText(total);
  });
}
