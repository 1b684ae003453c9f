import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { dong } from "../support/dong";
import { LANGUAGES } from "../support/language";
import { setPrice } from "../support/officer";
import { ownGoods } from "../support/own-goods";
import { expect, test } from "../support/test";

for (const language of LANGUAGES) {
  test(`a price that changes under an open basket and an open checkout is told, and nothing is ordered for it unasked, in ${language}`, async ({
    page,
    scripted,
  }, info) => {
    const goods = await ownGoods(info, language, "change their price", 20);
    const [shown, second, third] = [0, 1_000, 3_000].map((more) => goods.variant.price + more) as [
      number,
      number,
      number,
    ];
    const shop = new Shop(page, language);
    const { words } = shop;
    const main = page.getByRole("main");
    const told = (before: number, after: number) =>
      words.priceChanged(dong(before, language), dong(after, language));
    await shop.addToBasket(goods.handle);
    await shop.openBasket();
    await expect(main).toContainText(dong(shown, language));

    await test.step("the office raises it while the basket is open: the next look says so, until it was seen", async () => {
      await setPrice(goods, second);
      await page.reload();
      const notices = page.getByRole("region", { name: words.changed });
      await expect(notices).toContainText(told(shown, second));
      await notices.getByRole("button", { name: words.pricesSeen }).click();
      await expect(notices).toHaveCount(0);
      await expect(main).toContainText(dong(second, language));
    });

    await test.step("and once more while the checkout is filled in: nothing is ordered for a total nobody saw", async () => {
      const checkout = new Checkout(page, language, scripted);
      await checkout.open();
      await checkout.haveSent(goods.producer.name);
      await checkout.fill(HOA);
      await setPrice(goods, third);
      const answer = page.waitForResponse((response) => response.request().method() === "POST");
      await checkout.place();
      expect((await answer).status()).toBe(409);
      await expect(page.getByRole("heading", { name: words.totalChanged })).toBeVisible();
      await expect(main).toContainText(told(second, third));
      await expect(page.getByLabel(words.street)).toHaveValue(HOA.street);
      await checkout.expectPlaceKept(HOA);

      await checkout.place();
      await checkout.expectPlaced();
      await expect(main).toContainText(`1 × ${dong(third, language)}`);
    });
  });
}
