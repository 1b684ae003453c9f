import { goodsOfDifferentProducers } from "../support/goods";
import { expect, test } from "../support/test";

test.use({ serviceWorkers: "allow" });

/** A second page of the visit: from then on the shop is there without a network. */
async function stay(page: import("@playwright/test").Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "Cách xếp thứ tự" }).click();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
}

test("without a network: pages seen today as marked copies, else a page that helps, and nothing private", async ({
  page,
  context,
}) => {
  const [goods] = await goodsOfDifferentProducers(1);
  await stay(page);
  await page.goto(`/products/${goods?.handle}`);
  await page.goto("/cart");
  await page.goto("/en/producers");
  const kept = () =>
    page.evaluate(async () =>
      (await (await caches.open("pages")).keys()).map(({ url }) => new URL(url).pathname),
    );
  await expect.poll(kept).toEqual([`/products/${goods?.handle}`, "/en/producers"]);

  await context.setOffline(true);
  await page.goto(`/products/${goods?.handle}`);
  await expect(page.getByText(/Bạn đang ngoại tuyến\. Đây là bản lưu lúc \d\d:\d\d/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(goods?.title ?? "");

  await page.goto("/cart");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bạn đang ngoại tuyến");
  await expect(page.locator("seen-pages a")).toHaveCount(2);
  await page.goto("/en/checkout");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are offline");

  await context.setOffline(false);
  await page.getByRole("link", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("You are offline");
});

test("a copy of yesterday is not shown: stars end with the day", async ({ page, context }) => {
  await stay(page);
  await page.goto("/producers");
  await expect.poll(() => page.evaluate(async () => Boolean(await caches.match("/producers")))).toBe(true);
  await page.evaluate(async () => {
    const cache = await caches.open("pages");
    const copy = await cache.match("/producers");
    const headers = new Headers(copy?.headers);
    headers.set("x-kept-day", "2020-01-01");
    await cache.put("/producers", new Response(await copy?.text(), { headers }));
  });
  await context.setOffline(true);
  await page.goto("/producers");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bạn đang ngoại tuyến");
});
