import { Desk } from "../pages/desk";
import { expectAccessible } from "../support/checks";
import { bookedForToday } from "../support/desk";
import { at, LANGUAGES } from "../support/language";
import { expect, test } from "../support/test";

for (const language of LANGUAGES) {
  test(`a host signs in, lets a guest in once, and takes an entry back, in ${language}`, async ({ page }) => {
    const desk = new Desk(page, language);
    const { words } = desk;
    const { departure, tickets, title } = await bookedForToday();
    const [first = "", second = ""] = tickets.map(({ code }) => code);

    await desk.open(departure);
    await desk.signIn("not the password");
    await expect(page.getByRole("alert")).toContainText(words.wrong);
    await expectAccessible(page);
    await desk.signIn();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(words.open);
    await expectAccessible(page);

    await desk.check(first);
    await expect(desk.answer()).toContainText(words.welcome);
    await expectAccessible(page);
    await desk.check(first);
    await expect(desk.answer()).toContainText(words.used);
    await desk.check("ABCD EFGH");
    await expect(desk.answer()).toContainText(words.mistyped);
    await desk.check(second);
    await expect(desk.answer()).toContainText(words.welcome);
    await page.getByRole("button", { name: words.back }).click();
    await expect(page.getByText(words.undone)).toBeVisible();
    await desk.check(second);
    await expect(desk.answer()).toContainText(words.welcome);

    await page.goto(at(language, "/desk"));
    await expect(page.getByRole("heading", { name: title, level: 4 }).first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: words.out }).click();
    await desk.open(departure);
    await expect(page).toHaveURL(/\/desk\/sign-in/);
  });
}
