import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { buyOutright, type Goods, goodsOfDifferentProducers, scarceGoods } from "../support/store";
import { expect, test } from "../support/test";

let goods: [Goods, Goods];

test.beforeAll(async () => {
  goods = (await goodsOfDifferentProducers(2)) as [Goods, Goods];
});

test("everything wrong is named at once, in words, and nothing typed is lost", async ({
  page,
  javaScriptEnabled,
}) => {
  const shop = new Shop(page, "vi");
  const { words } = shop;
  await shop.addToBasket(goods[0].handle);
  const checkout = new Checkout(page, "vi", javaScriptEnabled !== false);
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
  await expect(page.getByLabel(words.province, { exact: true }).locator("option:checked")).toHaveText(
    HOA.province,
  );
  await expect(page.getByLabel(words.commune).locator("option:checked")).toHaveText(HOA.commune);
});

test("Enter in a field does not order", async ({ page, javaScriptEnabled }) => {
  const shop = new Shop(page, "vi");
  await shop.addToBasket(goods[0].handle);
  const checkout = new Checkout(page, "vi", javaScriptEnabled !== false);
  await checkout.open();
  await checkout.fill(HOA);
  await page.getByLabel(shop.words.street).press("Enter");
  await expect(page).toHaveURL(/\/checkout$/);
  await expect(page.getByLabel(shop.words.street)).toHaveValue(HOA.street);
  await expect(page.getByLabel(shop.words.commune).locator("option:checked")).toHaveText(HOA.commune);
});

test("goods that run out while the form is filled in are told, and mended without losing a word", async ({
  page,
  javaScriptEnabled,
}) => {
  const goods = await scarceGoods();
  const left = goods.variant.available ?? 0;
  const shop = new Shop(page, "vi");
  await shop.addToBasket(goods.handle, left);
  const checkout = new Checkout(page, "vi", javaScriptEnabled !== false);
  await checkout.open();
  await checkout.haveSent(goods.producer.name);
  await checkout.fill(HOA);

  await buyOutright(goods);

  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await checkout.place();
  expect((await answer).status()).toBe(409);
  await expect(page.getByRole("alert")).toContainText("Có món vừa hết, chưa đặt hàng");
  await expect(page.getByLabel(shop.words.street)).toHaveValue(HOA.street);
  await page.getByRole("button", { name: `Lấy ${left - 1} món còn lại` }).click();
  await expect(page.getByLabel(shop.words.street)).toHaveValue(HOA.street);
  await expect(page.getByLabel(shop.words.commune).locator("option:checked")).toHaveText(HOA.commune);
  await checkout.place();
  await checkout.expectPlaced();
});

test("a delivery changed after the total was shown is asked about once more", async ({ page }) => {
  const shop = new Shop(page, "vi");
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
  const response = await page.request.post("/checkout", {
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

test("a form left behind by an order leads to that order, not to a second one", async ({
  page,
  javaScriptEnabled,
}) => {
  const shop = new Shop(page, "vi");
  await shop.addToBasket(goods[0].handle);
  const checkout = new Checkout(page, "vi", javaScriptEnabled !== false);
  await checkout.open();
  const basket = await page.locator('input[name="basket"]').getAttribute("value");
  await checkout.fill(HOA);
  await checkout.place();
  const order = await checkout.expectPlaced();

  const again = await page.request.post("/checkout", {
    headers: { origin: new URL(page.url()).origin },
    form: { basket: basket ?? "", intent: "place" },
  });
  expect(new URL(again.url()).pathname).toBe(`/orders/${order}`);

  await page.goto("/checkout");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(shop.words.basketEmpty);
});

test("an order opens for its buyer alone", async ({ page, browser, javaScriptEnabled }) => {
  const shop = new Shop(page, "vi");
  await shop.addToBasket(goods[1].handle);
  const checkout = new Checkout(page, "vi", javaScriptEnabled !== false);
  await checkout.open();
  await checkout.fill(HOA);
  await checkout.place();
  const order = await checkout.expectPlaced();
  const link = await page.locator('details a[href*="key="]').getAttribute("href");

  const stranger = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const other = await stranger.newPage();
  for (const path of [`/orders/${order}`, `/orders/${order}?key=wrong`, "/orders/purch_none?key=x"]) {
    const response = await other.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(other.getByRole("heading", { level: 1 })).toHaveText(shop.words.orderNotFound);
  }
  // The private link opens it, and the key leaves the address at once.
  await other.goto(link ?? "");
  await expect(other).toHaveURL(new RegExp(`/orders/${order}$`));
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(shop.words.orderHeading);
  await stranger.close();
});
