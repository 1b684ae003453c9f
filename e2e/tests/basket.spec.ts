import { Shop } from "../pages/shop";
import { dong } from "../support/dong";
import { goodsOfDifferentProducers } from "../support/store";
import { expect, test } from "../support/test";

test("pieces are set, stepped and taken out, and the total follows", async ({ page, javaScriptEnabled }) => {
  const [one] = await goodsOfDifferentProducers(1);
  if (!one) throw new Error("no goods");
  const shop = new Shop(page, "vi");
  const { words } = shop;
  await shop.addToBasket(one.handle);
  await shop.openBasket();
  const main = page.getByRole("main");
  const quantity = page.getByRole("spinbutton", { name: words.quantityOf(one.title) });

  await quantity.fill("3");
  // Enter sends the field's own form; with script leaving the field is enough.
  if (javaScriptEnabled === false) await quantity.press("Enter");
  else await quantity.press("Tab");
  await expect(main).toContainText(dong(3 * one.variant.price, "vi"));
  await expect(quantity).toHaveValue("3");

  await page.getByRole("button", { name: words.more(one.title) }).click();
  await expect(quantity).toHaveValue("4");
  await expect(page.getByRole("banner").getByRole("link", { name: words.basket })).toContainText("4");

  await page.getByRole("button", { name: words.remove(one.title) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.basketEmpty);
});

test("more than is in stock is refused with the number that is left", async ({ page }) => {
  const [one] = await goodsOfDifferentProducers(1);
  if (!one) throw new Error("no goods");
  test.skip(one.variant.available === null, "stock of these goods is not counted");
  const shop = new Shop(page, "vi");
  await shop.addToBasket(one.handle);
  const answer = await page.request.post("/cart", {
    form: { intent: "add", variant_id: one.variant.id, quantity: "900", return_to: "/cart" },
    headers: { origin: new URL(page.url()).origin },
  });
  expect(answer.ok()).toBe(true);
  expect(await answer.text()).toMatch(/chỉ còn \d+ món, trong giỏ đã có 1/);
});

test("a form can send nobody to another site", async ({ page, baseURL }) => {
  for (const elsewhere of [
    "https://example.com/",
    "//example.com/",
    "/\\example.com",
    "javascript:alert(1)",
  ]) {
    const answer = await page.request.post("/cart", {
      form: { intent: "set", line_id: "none", quantity: "1", return_to: elsewhere },
      headers: { origin: new URL(baseURL ?? "").origin },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(303);
    expect(answer.headers().location).toBe("/cart");
  }
});

test("basket, checkout and order are kept by no cache and out of search engines", async ({ page }) => {
  const [one] = await goodsOfDifferentProducers(1);
  await new Shop(page, "vi").addToBasket(one?.handle ?? "");
  for (const path of ["/cart", "/checkout", "/orders/unknown"]) {
    const response = await page.goto(path);
    expect(response?.headers()["cache-control"], path).toBe("private, no-store");
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  }
});
