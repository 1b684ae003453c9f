import { Desk } from "../pages/desk";
import { expectAccessible } from "../support/checks";
import { expect, test } from "../support/test";

// In one language alone: it is one member's choice, for all their desks.
test("a member chooses how they are told of what comes in, and is told what this browser can do", async ({
  page,
}) => {
  const desk = new Desk(page, "en");
  await page.goto("/en/desk/alerts");
  await desk.signIn();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How you are told");
  const byMail = page.getByRole("checkbox", { name: /^By mail to/ });
  const save = page.getByRole("button", { name: "Save" });
  await expect(byMail).toBeChecked();
  // A browser without a screen lets no site show alerts; whatever it lets, the panel says so.
  const panel = page.locator("desk-alerts");
  await expect(panel.getByRole("heading", { name: "Alerts on this device" })).toBeVisible();
  await expect(panel.getByRole("status")).toHaveText(/notifications|does not tell|cannot show/);
  await expectAccessible(page);

  await byMail.uncheck();
  await save.click();
  await expect(page.getByText("It is saved how you are told.")).toBeVisible();
  await expect(byMail).not.toBeChecked();
  await byMail.check();
  await save.click();
  await expect(byMail).toBeChecked();

  await page.goto("/en/desk");
  await expect(page.locator("desk-alerts").getByRole("status")).not.toBeEmpty();
  await expect(page.getByRole("link", { name: "Alerts" })).toBeVisible();
});
