import { at, LANGUAGES } from "../support/language";
import { officerAnswers } from "../support/officer";
import { expect, test } from "../support/test";

const PAGES = ["ranking", "stars", "complaints", "delivery", "returns", "privacy", "terms", "operator"];

for (const language of LANGUAGES) {
  test(`every page the law asks for is a click away at the foot of any page, in ${language}`, async ({
    page,
  }) => {
    for (const slug of PAGES) {
      await page.goto(at(language, "/products"));
      const address = at(language, `/legal/${slug}`);
      await page.getByRole("contentinfo").locator(`a[href="${address}"]`).click();
      await expect(page).toHaveURL(address);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      const chapters = page.locator(".legal-chapters a");
      expect(await chapters.count()).toBeGreaterThan(2);
      await chapters.last().click();
      const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    }
  });
}

test("a complaint loses nothing typed, gets a number and two clocks, and its answer is read there", async ({
  page,
}) => {
  const story = "Chai nước mắm bị vỡ khi tôi mở hàng kiểm tra, xin đổi chai khác.";
  await page.goto("/complaints");
  await page.getByLabel("Việc gì").selectOption("goods");
  await page.getByLabel(/Chuyện gì đã xảy ra/).fill(story);
  await page.getByLabel("Họ và tên").fill("Trần Văn Nam");
  await page.getByLabel(/Số điện thoại/).fill("12");
  await page.getByRole("button", { name: "Gửi", exact: true }).click();

  await expect(page.getByRole("alert")).toContainText("Số điện thoại chưa đúng");
  await expect(page.getByLabel(/Chuyện gì đã xảy ra/)).toHaveValue(story);
  await expect(page.getByLabel("Việc gì")).toHaveValue("goods");
  await page.getByLabel(/Số điện thoại/).fill("0987 654 321");
  await page.getByRole("button", { name: "Gửi", exact: true }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Khiếu nại KN-\d{6}-[2-9A-Z]{5}$/);
  await expect(page.getByText("Trả lời lần đầu chậm nhất")).toBeVisible();
  await expect(page.getByText("Quyết định chậm nhất")).toBeVisible();
  await expect(page.getByText(story)).toBeVisible();

  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await officerAnswers(id, { reply: "Chúng tôi đã chuyển cho chủ thể và sẽ gọi lại cho anh." });
  await page.reload();
  await expect(page.getByText("Chúng tôi đã chuyển cho chủ thể")).toBeVisible();
});

test("nobody reads a complaint by guessing, and it is kept by no cache", async ({ page }) => {
  const response = await page.goto("/complaints/cmp_guessed");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không có khiếu nại này");
});
