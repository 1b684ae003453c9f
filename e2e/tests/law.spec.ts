import { Complaints, STORY } from "../pages/complaints";
import { at, LANGUAGES } from "../support/language";
import { officerAnswers } from "../support/officer";
import { LAW } from "../support/pages";
import { expect, test } from "../support/test";

for (const language of LANGUAGES) {
  test(`every page the law asks for is a click away at the foot of any page, in ${language}`, async ({
    page,
  }) => {
    for (const slug of LAW) {
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

  test(`a complaint loses nothing typed, gets a number and two clocks, and its answer is read there, in ${language}`, async ({
    page,
  }) => {
    const complaints = new Complaints(page, language);
    const { words } = complaints;
    await complaints.open();
    await complaints.fill({ phone: "12" });
    await complaints.send();
    await expect(page.getByRole("alert")).toContainText(words.phoneWrong);
    await expect(page.getByLabel(words.story)).toHaveValue(STORY);
    await expect(page.getByLabel(words.kind)).toHaveValue("goods");
    await page.getByLabel(words.phone).fill("0987 654 321");
    await complaints.send();

    const id = await complaints.expectReceived();
    await expect(page.getByText(words.replyDue)).toBeVisible();
    await expect(page.getByText(words.resolveDue)).toBeVisible();
    await expect(page.getByText(STORY)).toBeVisible();

    await officerAnswers(id, { reply: "Chúng tôi đã chuyển cho chủ thể và sẽ gọi lại cho anh." });
    await page.reload();
    await expect(page.getByText("Chúng tôi đã chuyển cho chủ thể")).toBeVisible();
    await expect(page.getByText(words.replyDue)).toHaveCount(0);
  });

  test(`nobody reads a complaint by guessing, in ${language}`, async ({ page }) => {
    const response = await page.goto(at(language, "/complaints/cmp_guessed"));
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      new Complaints(page, language).words.unknown,
    );
  });
}
