import { Desk } from "../pages/desk";
import { bookedForToday } from "../support/desk";
import { LANGUAGES } from "../support/language";
import { expect, test } from "../support/test";

for (const language of LANGUAGES) {
  test(`a phone without a network lets in by its list and tells it later, in ${language}`, async ({
    page,
    context,
  }) => {
    const desk = new Desk(page, language);
    const { words } = desk;
    const { departure, tickets } = await bookedForToday();
    const [first] = tickets;
    if (!first) throw new Error("no ticket was bought");
    await desk.open(departure);
    await desk.signIn();
    await expect(desk.network()).toContainText(words.online);

    await context.setOffline(true);
    await desk.check(first.token);
    await expect(desk.answer()).toContainText(words.welcome);
    await expect(desk.network()).toContainText(words.waiting);
    await desk.check(first.code);
    await expect(desk.answer()).toContainText(words.used);

    await context.setOffline(false);
    await expect(desk.network()).toContainText(words.online);
    await expect(desk.network()).not.toContainText(words.waiting);
    await page.reload();
    await expect(page.locator(`[data-ticket="${first.id}"]`)).toHaveAttribute("data-state", "used");
    await desk.check(first.code);
    await expect(desk.answer()).toContainText(words.used);
  });
}
