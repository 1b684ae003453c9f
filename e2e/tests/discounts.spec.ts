import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { dong } from "../support/dong";
import { giveOutCode } from "../support/officer";
import { goodsOfDifferentProducers } from "../support/store";
import { expect, test } from "../support/test";

const OFF = 20_001;

test.beforeAll(() => giveOutCode("MUNGXUAN", { type: "fixed", value: OFF }));

for (const language of ["vi", "en"] as const) {
  test(`a code takes its amount off once, whoever the goods are from (${language})`, async ({
    page,
    javaScriptEnabled,
  }) => {
    const goods = await goodsOfDifferentProducers(2);
    const shop = new Shop(page, language);
    const { words } = shop;
    for (const { handle } of goods) await shop.addToBasket(handle);
    await shop.openBasket();
    const main = page.getByRole("main");
    const before = goods.reduce((sum, { variant }) => sum + variant.price, 0);

    const field = page.getByLabel(words.discountCode);
    await field.fill("khong-co");
    await page.getByRole("button", { name: words.useCode }).click();
    await expect(field).toHaveAccessibleDescription(words.codeUnknown);
    await expect(field).toHaveValue("khong-co");

    await field.fill("mungxuan");
    await page.getByRole("button", { name: words.useCode }).click();
    await expect(main).toContainText(dong(before - OFF, language));
    await page.getByRole("button", { name: words.takeOutCode("MUNGXUAN") }).click();
    await expect(main).toContainText(dong(before, language));
    await page.getByLabel(words.discountCode).fill("MUNGXUAN");
    await page.getByRole("button", { name: words.useCode }).click();

    const checkout = new Checkout(page, language, javaScriptEnabled !== false);
    await checkout.open();
    await expect(page.getByText(words.codeRow("MUNGXUAN"))).toBeVisible();
    const total = (await page.locator('[data-total="all"]').textContent()) ?? "";
    await checkout.fill(HOA);
    await checkout.place();
    await checkout.expectPlaced();
    await expect(page.getByRole("main")).toContainText(total);
  });
}
