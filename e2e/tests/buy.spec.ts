import { Checkout, HOA, MARIE } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { dong } from "../support/dong";
import { type Goods, goodsOfDifferentProducers } from "../support/goods";
import { LANGUAGES } from "../support/language";
import { productPage } from "../support/store";
import { expect, test } from "../support/test";

let goods: [Goods, Goods];

test.beforeAll(async () => {
  goods = (await goodsOfDifferentProducers(2)) as [Goods, Goods];
});

for (const language of LANGUAGES) {
  test(`goods of two producers are bought in one checkout, in ${language}`, async ({ page, scripted }) => {
    const shop = new Shop(page, language);
    const { words } = shop;
    for (const { handle } of goods) await shop.addToBasket(handle);

    await shop.openBasket();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.basketHeading);
    for (const { producer } of goods)
      await expect(page.getByRole("region", { name: producer.name })).toBeVisible();
    for (const { handle } of goods) {
      await expect(page.getByRole("main")).toContainText((await productPage(handle, language)).title);
    }
    const goodsTotal = goods[0].variant.price + goods[1].variant.price;
    await expect(page.getByRole("main")).toContainText(dong(goodsTotal, language));
    await page.getByRole("main").getByRole("link", { name: words.goToCheckout }).click();

    const checkout = new Checkout(page, language, scripted);
    const buyer = language === "vi" ? HOA : MARIE;
    await checkout.fill(buyer);
    await checkout.place();
    await checkout.expectPlaced();

    const main = page.getByRole("main");
    await expect(main).toContainText(buyer.name);
    await expect(main).toContainText(buyer.street);
    for (const { producer } of goods)
      await expect(page.getByRole("region", { name: producer.name })).toBeVisible();

    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.orderHeading);
    await shop.open("/cart");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.basketEmpty);
  });

  test(`what is collected at the producer's needs no address and costs no delivery, in ${language}`, async ({
    page,
    scripted,
  }) => {
    const [one] = goods;
    const shop = new Shop(page, language);
    await shop.addToBasket(one.handle);
    const checkout = new Checkout(page, language, scripted);
    await checkout.open();
    await page.getByLabel(shop.words.name, { exact: true }).fill(HOA.name);
    await page.getByLabel(shop.words.phone, { exact: true }).fill(HOA.phone);
    await checkout.collect(one.producer.name);
    await expect(page.getByLabel(shop.words.street)).toBeHidden();
    await checkout.place();
    await checkout.agreeToNewTotal();
    await checkout.expectPlaced();
    await expect(page.getByRole("main")).toContainText(dong(one.variant.price, language));
  });
}
