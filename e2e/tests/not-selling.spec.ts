import { expectAccessible, expectNoSidewaysScroll } from "../support/checks";
import { at, LANGUAGES } from "../support/language";
import { atTheOffice } from "../support/officer";
import { anOwnProducer, aSize } from "../support/own-producer";
import { expect, test } from "../support/test";

const WORDS = {
  vi: { title: "Hàng của chủ thể này hiện không bán trên sàn", others: "Xem sản phẩm" },
  en: { title: "This producer’s goods are not on sale now", others: "See products" },
} as const;
const REASON = "Bán hàng không đúng mô tả.";

for (const language of LANGUAGES) {
  test(`goods and page of a suspended producer say that they are not on sale now, and never why, in ${language}`, async ({
    page,
  }) => {
    const words = WORDS[language];
    const main = page.getByRole("main");
    const own = await anOwnProducer();
    const title = `Kẹo lạc ${own.producer.name.slice(-8)}`;
    const { handle } = await own.onSale(title, [aSize("Gói 200 g", "KL-1")]);
    const addresses = [`/products/${handle}`, `/producers/${own.producer.handle}`].map((path) =>
      at(language, path),
    );
    for (const address of addresses) expect((await page.goto(address))?.status()).toBe(200);

    const suspended = { reason: REASON, notice_on: "2026-01-05" };
    await atTheOffice(`/admin/producers/${own.producer.id}/suspend`, suspended);
    for (const address of addresses) {
      await expect(async () => {
        expect((await page.goto(address))?.status()).toBe(410);
      }).toPass();
      await expect(main.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
      await expect(main).not.toContainText(REASON);
      await expect(main).not.toContainText(own.producer.name);
      await expect(main.getByRole("link", { name: words.others })).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
    const group = main.locator('a[href*="/groups/"]');
    await group.click();
    await expect(page).toHaveURL(/\/groups\/[a-z-]+$/);
    await expect(main.getByRole("article").first()).toBeVisible();

    await atTheOffice(`/admin/producers/${own.producer.id}/lift`, {});
    await expect(async () => {
      expect((await page.goto(addresses[0] ?? ""))?.status()).toBe(200);
    }).toPass();
  });
}
