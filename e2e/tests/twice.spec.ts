import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { LANGUAGES } from "../support/language";
import { ownGoods } from "../support/own-goods";
import { productPage } from "../support/store";
import { expect, test } from "../support/test";

const STOCK = 20;

for (const language of LANGUAGES) {
  test(`neither a double press nor the back button orders a second time, in ${language}`, async ({
    page,
    scripted,
  }, info) => {
    const goods = await ownGoods(info, language, "count them", STOCK);
    const left = async () =>
      (await productPage(goods.handle)).variants.find(({ id }) => id === goods.variant.id);
    const shop = new Shop(page, language);
    const { words } = shop;
    await shop.addToBasket(goods.handle);
    const checkout = new Checkout(page, language, scripted);
    await checkout.open();
    await checkout.haveSent(goods.producer.name);
    await checkout.fill(HOA);
    await page.getByRole("button", { name: words.place, exact: true }).dblclick();
    const order = await checkout.expectPlaced();
    expect((await left())?.available).toBe(STOCK - 1);

    const again = page.getByRole("button", { name: words.place, exact: true });
    const empty = page.getByRole("heading", { level: 1, name: words.basketEmpty });
    const ordered = page.getByRole("heading", { level: 1, name: words.orderHeading });
    if (scripted) {
      await page.goBack();
    } else {
      // The form was last shown as the answer to a form: the browser asks whether to send that once more, and does.
      await expect(page.goBack()).rejects.toThrow("ERR_CACHE_MISS");
      await expect(() => page.reload()).toPass();
    }
    // Whether it kept the form or asks for it anew.
    await expect(again.or(empty).or(ordered)).toBeVisible();
    if (await again.isVisible()) await again.click();
    if (!(await empty.isVisible())) expect(await checkout.expectPlaced()).toBe(order);
    expect((await left())?.available).toBe(STOCK - 1);
    await shop.open("/checkout");
    await expect(empty).toBeVisible();
  });
}
