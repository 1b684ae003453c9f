import { Shop } from "../pages/shop";
import { dong } from "../support/dong";
import { goodsOfDifferentProducers } from "../support/goods";
import { at, LANGUAGES } from "../support/language";
import { expect, test } from "../support/test";

for (const language of LANGUAGES) {
  test(`pieces are set, stepped and taken out, and the total follows, in ${language}`, async ({
    page,
    scripted,
  }) => {
    const [one] = await goodsOfDifferentProducers(1, language);
    if (!one) throw new Error("no goods");
    const shop = new Shop(page, language);
    const { words } = shop;
    await shop.addToBasket(one.handle);
    await shop.openBasket();
    const main = page.getByRole("main");
    const quantity = page.getByRole("spinbutton", { name: words.quantityOf(one.title) });

    await quantity.fill("3");
    // Enter sends the field's own form; with script leaving the field is enough.
    await quantity.press(scripted ? "Tab" : "Enter");
    await expect(main).toContainText(dong(3 * one.variant.price, language));
    await expect(quantity).toHaveValue("3");

    await page.getByRole("button", { name: words.more(one.title) }).click();
    await expect(quantity).toHaveValue("4");
    await expect(page.getByRole("banner").getByRole("link", { name: words.basket })).toContainText("4");

    await page.getByRole("button", { name: words.remove(one.title) }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.basketEmpty);
  });

  test(`more than is in stock is refused with the number that is left, in ${language}`, async ({ page }) => {
    const [one] = await goodsOfDifferentProducers(1);
    const shop = new Shop(page, language);
    await shop.addToBasket(one?.handle ?? "");
    const form = { intent: "add", variant_id: one?.variant.id ?? "", quantity: "900" };
    const answer = await page.request.post(at(language, "/cart"), {
      form: { ...form, return_to: at(language, "/cart") },
      headers: { origin: new URL(page.url()).origin },
    });
    expect(answer.ok()).toBe(true);
    expect(await answer.text()).toMatch(shop.words.shortInBasket);
  });
}

test("a number that is typed before the script has come is sent when it comes, in en", async ({
  page,
  scripted,
}) => {
  test.skip(!scripted, "without script there is a button for it");
  const [one] = await goodsOfDifferentProducers(1, "en");
  if (!one) throw new Error("no goods");
  const shop = new Shop(page, "en");
  await shop.addToBasket(one.handle);
  let comes = () => {};
  const script = new Promise<void>((resolve) => {
    comes = resolve;
  });
  await page.route(/\/assets\/checkout-[^/]*\.js$/, async (route) => {
    await script;
    await route.continue();
  });
  await page.goto(at("en", "/cart"), { waitUntil: "commit" });
  const quantity = page.getByRole("spinbutton", { name: shop.words.quantityOf(one.title) });
  await quantity.fill("2");
  await quantity.press("Tab");
  await expect(quantity).not.toBeFocused();
  comes();
  await expect(page.getByRole("main")).toContainText(dong(2 * one.variant.price, "en"));
  await expect(quantity).toHaveValue("2");
});
