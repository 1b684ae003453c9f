import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { goodsOfDifferentProducers } from "../support/goods";
import { at, LANGUAGES } from "../support/language";
import { expect, test } from "../support/test";

/** What happens to a basket behind the page's back: in another tab, by a lost cookie, by time. */

for (const language of LANGUAGES) {
  test(`one more, pressed on a page that is out of date, changes nothing and says so, in ${language}`, async ({
    page,
    context,
  }) => {
    const [one] = await goodsOfDifferentProducers(1, language);
    if (!one) throw new Error("no goods");
    const shop = new Shop(page, language);
    const { words } = shop;
    await shop.addToBasket(one.handle);
    await shop.openBasket();
    const other = await context.newPage();
    await new Shop(other, language).addToBasket(one.handle, 2);

    await page.getByRole("button", { name: words.more(one.title) }).click();
    await expect(page.getByRole("status")).toContainText(words.nowElsewhere(3));
    await expect(page.getByRole("spinbutton", { name: words.quantityOf(one.title) })).toHaveValue("3");

    await other.goto(at(language, "/cart"));
    await other.getByRole("button", { name: words.remove(one.title) }).click();
    await expect(other.getByRole("heading", { level: 1 })).toHaveText(words.basketEmpty);
    await page.getByRole("button", { name: words.remove(one.title) }).click();
    await expect(page.getByRole("status")).toContainText(words.notInBasket);
  });

  test(`a checkout whose basket another tab bought leads to that order, in ${language}`, async ({
    page,
    context,
    scripted,
  }) => {
    const [one] = await goodsOfDifferentProducers(1);
    await new Shop(page, language).addToBasket(one?.handle ?? "");
    const left = new Checkout(page, language, scripted);
    await left.open();
    await left.fill(HOA);
    const other = new Checkout(await context.newPage(), language, scripted);
    await other.open();
    await other.fill(HOA);
    await other.place();
    const order = await other.expectPlaced();
    await left.place();
    expect(await left.expectPlaced()).toBe(order);
  });

  test(`a cookie lost while the form is filled in loses neither the basket nor a word, in ${language}`, async ({
    page,
    context,
    scripted,
  }) => {
    const [one] = await goodsOfDifferentProducers(1);
    const shop = new Shop(page, language);
    await shop.addToBasket(one?.handle ?? "");
    const checkout = new Checkout(page, language, scripted);
    await checkout.open();
    await checkout.fill({ ...HOA, phone: "0912" });
    await context.clearCookies({ name: "basket" });
    await checkout.place();
    await expect(page.getByRole("alert")).toContainText(shop.words.phoneWrong);
    await expect(page.getByLabel(shop.words.street)).toHaveValue(HOA.street);
    await page.getByLabel(shop.words.phone, { exact: true }).fill(HOA.phone);
    await context.clearCookies({ name: "basket" });
    await checkout.place();
    await checkout.expectPlaced();
  });

  test(`what was typed for a basket that is gone waits for the next one, in ${language}`, async ({
    page,
    context,
    scripted,
  }) => {
    const [one] = await goodsOfDifferentProducers(1);
    const shop = new Shop(page, language);
    await shop.addToBasket(one?.handle ?? "");
    const checkout = new Checkout(page, language, scripted);
    await checkout.open();
    await checkout.fill(HOA);
    await page.locator('input[name="basket"]').evaluate((input) => {
      (input as HTMLInputElement).value = "bsk_gone";
    });
    await context.clearCookies({ name: "basket" });
    await checkout.place();
    await expect(page.getByRole("status")).toContainText(shop.words.typedIsKept);
    await shop.addToBasket(one?.handle ?? "");
    await checkout.open();
    await expect(page.getByLabel(shop.words.street)).toHaveValue(HOA.street);
    await checkout.expectPlaceKept(HOA);
  });
}
