import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { goodsOfDifferentProducers } from "../support/store";
import { expect, test } from "../support/test";

/** What happens to a basket behind the page's back: in another tab, by a lost cookie, by time. */

test("one more, pressed on a page that is out of date, changes nothing and says so", async ({
  page,
  context,
}) => {
  const [one] = await goodsOfDifferentProducers(1);
  if (!one) throw new Error("no goods");
  const shop = new Shop(page, "vi");
  await shop.addToBasket(one.handle);
  await shop.openBasket();
  const other = await context.newPage();
  await new Shop(other, "vi").addToBasket(one.handle, 2);

  await page.getByRole("button", { name: shop.words.more(one.title) }).click();
  await expect(page.getByRole("status")).toContainText("vừa được đổi ở nơi khác, nay là 3");
  await expect(page.getByRole("spinbutton", { name: shop.words.quantityOf(one.title) })).toHaveValue("3");

  await other.goto("/cart");
  await other.getByRole("button", { name: shop.words.remove(one.title) }).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(shop.words.basketEmpty);
  await page.getByRole("button", { name: shop.words.remove(one.title) }).click();
  await expect(page.getByRole("status")).toContainText("không còn trong giỏ");
});

test("a checkout whose basket another tab bought leads to that order", async ({
  page,
  context,
  javaScriptEnabled,
}) => {
  const [one] = await goodsOfDifferentProducers(1);
  const shop = new Shop(page, "vi");
  await shop.addToBasket(one?.handle ?? "");
  const scripted = javaScriptEnabled !== false;
  const left = new Checkout(page, "vi", scripted);
  await left.open();
  await left.fill(HOA);
  const other = new Checkout(await context.newPage(), "vi", scripted);
  await other.open();
  await other.fill(HOA);
  await other.place();
  const order = await other.expectPlaced();
  await left.place();
  expect(await left.expectPlaced()).toBe(order);
});

test("a cookie lost while the form is filled in loses neither the basket nor a word", async ({
  page,
  context,
  javaScriptEnabled,
}) => {
  const [one] = await goodsOfDifferentProducers(1);
  const shop = new Shop(page, "vi");
  await shop.addToBasket(one?.handle ?? "");
  const checkout = new Checkout(page, "vi", javaScriptEnabled !== false);
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

test("what was typed for a basket that is gone waits for the next one", async ({
  page,
  context,
  javaScriptEnabled,
}) => {
  const [one] = await goodsOfDifferentProducers(1);
  const shop = new Shop(page, "vi");
  await shop.addToBasket(one?.handle ?? "");
  const checkout = new Checkout(page, "vi", javaScriptEnabled !== false);
  await checkout.open();
  await checkout.fill(HOA);
  await page.locator('input[name="basket"]').evaluate((input) => {
    (input as HTMLInputElement).value = "bsk_gone";
  });
  await context.clearCookies({ name: "basket" });
  await checkout.place();
  await expect(page.getByRole("status")).toContainText("Thông tin bạn đã nhập được giữ lại");
  await shop.addToBasket(one?.handle ?? "");
  await checkout.open();
  await expect(page.getByLabel(shop.words.street)).toHaveValue(HOA.street);
  await expect(page.getByLabel(shop.words.commune).locator("option:checked")).toHaveText(HOA.commune);
});
