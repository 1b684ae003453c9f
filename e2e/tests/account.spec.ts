import { readFile } from "node:fs/promises";
import { Account, aNewMail, aNewPhone, PASSWORD } from "../pages/account";
import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { goodsOfDifferentProducers } from "../support/goods";
import { LANGUAGES } from "../support/language";
import { codeSentBy } from "../support/letters";
import { expect, test } from "../support/test";

for (const language of LANGUAGES) {
  test(`somebody joins by phone, keeps an address and finds the checkout filled in, in ${language}`, async ({
    page,
    scripted,
  }) => {
    const account = new Account(page, language);
    const { words } = account;
    const shop = new Shop(page, language);
    const [goods] = await goodsOfDifferentProducers(1);
    await shop.addToBasket(goods?.handle ?? "");
    const { typed, e164 } = aNewPhone();
    const national = new RegExp(`^0${[...e164.slice(3)].join(" ?")}$`);
    await account.joins(typed, e164);

    await account.open("/addresses/new");
    const checkout = new Checkout(page, language, scripted);
    await page.getByLabel(shop.words.street).fill("");
    await account.press(words.saveAddress);
    await expect(page.getByRole("alert")).toBeVisible();
    await checkout.choosePlace(HOA.province, HOA.commune);
    await page.getByLabel(shop.words.street).fill(HOA.street);
    await account.press(words.saveAddress);
    await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: HOA.street })).toBeVisible();

    // What was in the guest's basket came along.
    await checkout.open();
    await expect(page.getByLabel(shop.words.name, { exact: true })).toHaveValue("Nguyễn Thị Hoa");
    await expect(page.getByLabel(shop.words.phone, { exact: true })).toHaveValue(national);
    await expect(page.getByLabel(shop.words.street)).toHaveValue(HOA.street);
    await checkout.place();
    await checkout.expectPlaced();
    await account.open("/orders");
    await expect(page.getByRole("main")).toContainText(/HP-/);
  });

  test(`a customer signs in by mail, by code, and with a new password, in ${language}`, async ({
    page,
    elsewhere,
  }) => {
    const account = new Account(page, language);
    const { words } = account;
    const mail = aNewMail();
    await account.joins(mail, mail, PASSWORD);
    await page.getByRole("button", { name: words.signOut, exact: true }).click();

    await test.step("a wrong password says no more than that, and the mail stays typed", async () => {
      await account.open("/profile");
      await account.signsIn(mail, "không phải đâu");
      await expect(page.getByRole("alert")).toContainText(words.unknown);
      await expect(page.getByLabel(words.login, { exact: true })).toHaveValue(mail);
    });
    await test.step("the right one leads back to the page that was wanted", async () => {
      await account.signsIn(mail.toUpperCase(), PASSWORD);
      await expect(page).toHaveURL(/\/account\/profile$/);
    });
    await test.step("forgotten: a code and a new password", async () => {
      await page.getByRole("button", { name: words.signOut, exact: true }).click();
      await account.open("/sign-in");
      await page.getByRole("link", { name: words.forgotten }).click();
      await page.getByLabel(words.login, { exact: true }).fill(mail);
      const code = await codeSentBy(mail, async () => {
        await account.press(words.sendCode);
        await expect(page.getByLabel(words.code)).toBeVisible();
      });
      await page.getByLabel(words.code).fill(code);
      await page.getByLabel(words.newPassword).fill("gió mùa đông bắc");
      await account.press(words.saveAndEnter);
      await account.expectInside();
    });
    await test.step("a session that ended elsewhere is told politely", async () => {
      const second = new Account(await elsewhere(), language);
      await second.open("/profile");
      await second.signsIn(mail, "gió mùa đông bắc");
      await second.changesPassword("gió mùa đông bắc", PASSWORD);
      await account.open("/addresses");
      await expect(page.getByRole("status").filter({ hasText: words.expired })).toBeVisible();
      await account.signsIn(mail, PASSWORD);
      await expect(page).toHaveURL(/\/account\/addresses$/);
    });
  });

  test(`consents are given and taken back, data is handed out and deleted, in ${language}`, async ({
    page,
  }) => {
    const account = new Account(page, language);
    const { words } = account;
    const mail = aNewMail();
    await account.joins(mail, mail, PASSWORD);
    await account.open("/privacy");
    await expect(page.getByText(words.notGiven)).toBeVisible();
    await account.press(words.give);
    await expect(page.getByText(words.notGiven)).toBeHidden();
    await account.press(words.withdraw);
    await expect(page.getByText(words.notGiven)).toBeVisible();
    await page.getByText(words.record).click();
    await expect(page.getByRole("main").locator("details li")).toHaveCount(3);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: words.download }).click(),
    ]);
    const file = JSON.parse(await readFile(await download.path(), "utf8"));
    expect(file).toMatchObject({ account: { email: mail }, consents: [{}, {}, {}], purchases: [] });

    await account.open("/privacy/delete");
    await page.getByLabel(words.currentPassword).fill("không phải đâu");
    await account.press(words.remove);
    await expect(page.getByRole("alert")).toBeVisible();
    await page.getByLabel(words.currentPassword).fill(PASSWORD);
    await account.press(words.remove);
    await expect(page.getByRole("status").filter({ hasText: words.removed })).toBeVisible();
    await account.open();
    await expect(page).toHaveURL(/sign-in/);
    await account.signsIn(mail, PASSWORD);
    await expect(page.getByRole("alert")).toContainText(words.unknown);
  });
}
