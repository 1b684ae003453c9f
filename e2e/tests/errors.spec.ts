import { expectAccessible, expectNoSidewaysScroll } from "../support/checks";
import { FAULTY, failingShop } from "../support/failing-shop";
import { at, LANGUAGES } from "../support/language";
import { expect, test } from "../support/test";

const SAYS = {
  vi: {
    403: "Yêu cầu không đến từ trang này",
    413: "Biểu mẫu quá lớn",
    429: "Bạn đi hơi nhanh",
    500: "Có lỗi ở phía chúng tôi",
    503: "Cửa hàng đang tạm nghỉ",
  },
  en: {
    403: "This did not come from our page",
    413: "That form is too large",
    429: "A little too fast",
    500: "Something went wrong here",
    503: "The shop is taking a short break",
  },
} as const;

let shop: Awaited<ReturnType<typeof failingShop>>;

// One failing shop for both.
test.describe.configure({ mode: "default" });
test.beforeAll(async () => {
  shop = await failingShop();
});
test.afterAll(() => shop.stop());
test.use({ mayAnswer: [500, 503] });

for (const language of LANGUAGES) {
  test(`what is refused or fails is told in words, with a way on, in ${language}`, async ({ page }) => {
    const pages = {
      403: "/refused/403",
      413: "/refused/413",
      429: "/refused/429",
      500: shop.url + at(language, `/products/${FAULTY}`),
      503: shop.url + at(language, "/products/away"),
    };
    for (const [status, address] of Object.entries(pages)) {
      await test.step(status, async () => {
        const answer = await page.goto(address.startsWith("/") ? at(language, address) : address);
        expect(answer?.status()).toBe(Number(status));
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(
          SAYS[language][Number(status) as keyof (typeof SAYS)["vi"]],
        );
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await expect(page.getByRole("main").locator(`a[href="${at(language, "/products")}"]`)).toBeVisible();
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      });
    }
  });
}
