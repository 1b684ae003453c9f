import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { goodsOfDifferentProducers } from "../support/goods";
import { at, LANGUAGES } from "../support/language";
import { expect, test } from "../support/test";

const SITE = /OCOP Hải Phòng/;
const PRINT = { vi: "In đơn hàng", en: "Print the order" };

for (const language of LANGUAGES) {
  test(`an order on paper is goods, amounts and where they go, and nothing to press, in ${language}`, async ({
    page,
    scripted,
  }) => {
    const goods = await goodsOfDifferentProducers(2, language);
    const shop = new Shop(page, language);
    for (const { handle } of goods) await shop.addToBasket(handle);
    const checkout = new Checkout(page, language, scripted);
    await checkout.open();
    await checkout.fill(HOA);
    await checkout.place();
    const order = await checkout.expectPlaced();
    // Later, when the page also offers to cancel and to buy again.
    await shop.open(`/orders/${order}`);
    const main = page.getByRole("main");
    const site = main.getByText(SITE).first();
    await expect(main.getByRole("button").first()).toBeVisible();
    await expect(site).toBeHidden();
    const print = main.getByRole("button", { name: PRINT[language] });
    if (scripted) {
      await page.evaluate(() => {
        window.print = () => document.body.setAttribute("data-printed", "");
      });
      await print.click();
      await expect(page.locator("body[data-printed]")).toBeAttached();
    } else {
      await expect(print).toBeHidden();
    }

    await page.emulateMedia({ media: "print" });
    await expect(site).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (const { title, producer } of goods) {
      await expect(main.getByText(title, { exact: true })).toBeVisible();
      await expect(main.getByRole("heading", { name: producer.name })).toBeVisible();
    }
    await expect(main.getByText(HOA.street)).toBeVisible();
    await expect(main.getByText(at(language, "/orders/find"))).toBeVisible();
    // The private link must not lie about on paper.
    await expect(main.locator('a[href*="key="]')).toBeHidden();
    for (const pressed of ["button", "summary", "input", "img", "search"])
      await expect(page.locator(pressed).filter({ visible: true }), pressed).toHaveCount(0);
    for (const around of ["banner", "contentinfo", "navigation"] as const)
      await expect(page.getByRole(around)).toHaveCount(0);

    // On A4 at 96 dots an inch, less the margins, nothing is cut off.
    await page.setViewportSize({ width: 680, height: 1_009 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(680);
  });
}
