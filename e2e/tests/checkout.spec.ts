import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { type Goods, goodsOfDifferentProducers } from "../support/goods";
import { at, LANGUAGES } from "../support/language";
import { ownGoods } from "../support/own-goods";
import { buyOutright } from "../support/store";
import { expect, test } from "../support/test";

let goods: [Goods, Goods];

test.beforeAll(async () => {
  goods = (await goodsOfDifferentProducers(2)) as [Goods, Goods];
});

for (const language of LANGUAGES) {
  test(`everything wrong is named at once, in words, and nothing typed is lost, in ${language}`, async ({
    page,
    scripted,
  }) => {
    const shop = new Shop(page, language);
    const { words } = shop;
    await shop.addToBasket(goods[0].handle);
    const checkout = new Checkout(page, language, scripted);
    await checkout.open();
    await page.getByLabel(words.phone, { exact: true }).fill("0912");
    await page.getByLabel(words.note).fill("Gọi trước khi giao");
    await checkout.choosePlace(HOA.province, HOA.commune);

    const answer = page.waitForResponse((response) => response.request().method() === "POST");
    await checkout.place();
    expect((await answer).status()).toBe(422);
    const alert = page.getByRole("alert");
    await expect(alert.getByRole("heading")).toHaveText(words.mistakes);
    await expect(alert.getByRole("listitem")).toHaveCount(3);

    await alert.getByRole("link", { name: words.phoneWrong }).click();
    const phone = page.getByLabel(words.phone, { exact: true });
    await expect(phone).toHaveAttribute("aria-invalid", "true");
    await expect(phone).toHaveAccessibleDescription(words.phoneWrong);
    await expect(phone).toHaveValue("0912");
    await expect(page.getByLabel(words.note)).toHaveValue("Gọi trước khi giao");
    await checkout.expectPlaceKept(HOA);
  });

  test(`Enter in a field does not order, in ${language}`, async ({ page, scripted }) => {
    const shop = new Shop(page, language);
    await shop.addToBasket(goods[0].handle);
    const checkout = new Checkout(page, language, scripted);
    await checkout.open();
    await checkout.fill(HOA);
    await page.getByLabel(shop.words.street).press("Enter");
    await expect(page).toHaveURL(/\/checkout$/);
    await checkout.expectPlaceKept(HOA);
    await expect(page.getByLabel(shop.words.street)).toHaveValue(HOA.street);
  });

  test(`goods that run out while the form is filled in are told, and mended without losing a word, in ${language}`, async ({
    page,
    scripted,
  }, info) => {
    const scarce = await ownGoods(info, language, "buy them out", 4);
    const shop = new Shop(page, language);
    await shop.addToBasket(scarce.handle, 4);
    const checkout = new Checkout(page, language, scripted);
    await checkout.open();
    await checkout.haveSent(scarce.producer.name);
    await checkout.fill(HOA);

    await buyOutright(scarce);

    const answer = page.waitForResponse((response) => response.request().method() === "POST");
    await checkout.place();
    expect((await answer).status()).toBe(409);
    await expect(page.getByRole("alert")).toContainText(shop.words.ranOut);
    await expect(page.getByLabel(shop.words.street)).toHaveValue(HOA.street);
    await page.getByRole("button", { name: shop.words.takeLeft(3), exact: true }).click();
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect(page.getByLabel(shop.words.street)).toHaveValue(HOA.street);
    await checkout.expectPlaceKept(HOA);
    await checkout.place();
    await checkout.expectPlaced();
  });

  test(`a delivery changed after the total was shown is asked about once more, in ${language}`, async ({
    page,
  }) => {
    const shop = new Shop(page, language);
    await shop.addToBasket(goods[1].handle);
    await shop.open("/checkout");
    const form = await page
      .locator("form.checkout input[type=hidden]")
      .evaluateAll((inputs) =>
        Object.fromEntries(
          inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value]),
        ),
      );
    const pickup = page.locator('input[data-kind="pickup"]');
    const response = await page.request.post(at(language, "/checkout"), {
      headers: { origin: new URL(page.url()).origin },
      form: {
        ...form,
        intent: "place",
        "contact.name": HOA.name,
        "contact.phone": HOA.phone,
        [(await pickup.getAttribute("name")) ?? ""]: (await pickup.getAttribute("value")) ?? "",
      },
    });
    expect(response.status()).toBe(409);
    expect(await response.text()).toContain(shop.words.totalChanged);
  });

  test(`an order opens for its buyer alone, in ${language}`, async ({ page, elsewhere, scripted }) => {
    const shop = new Shop(page, language);
    await shop.addToBasket(goods[1].handle);
    const checkout = new Checkout(page, language, scripted);
    await checkout.open();
    await checkout.fill(HOA);
    await checkout.place();
    const order = await checkout.expectPlaced();
    const link = await page.locator('details a[href*="key="]').getAttribute("href");

    const stranger = await elsewhere();
    for (const path of [`/orders/${order}`, `/orders/${order}?key=wrong`, "/orders/purch_none?key=x"]) {
      const response = await stranger.goto(at(language, path));
      expect(response?.status(), path).toBe(404);
      await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(shop.words.orderNotFound);
    }
    // The private link opens it, and the key leaves the address at once.
    await stranger.goto(link ?? "");
    await expect(stranger).toHaveURL(new RegExp(`${at(language, `/orders/${order}`)}$`));
    await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(shop.words.orderHeading);
  });
}
