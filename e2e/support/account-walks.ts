import { Account, aNewPhone, PASSWORD } from "../pages/account";
import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { goodsOfDifferentProducers } from "./goods";
import { codeSentBy } from "./letters";
import { expect } from "./test";
import type { Walk } from "./walks";

/** The way into an account, and its pages without anything in it. */
export async function walkIntoAnAccount({ page, language, look }: Walk): Promise<string> {
  const account = new Account(page, language);
  const { words } = account;
  const { typed, e164 } = aNewPhone();
  await account.open("/sign-up");
  await account.press(words.join);
  await expect(page.getByRole("alert")).toBeVisible();
  await look("sign up with mistakes");
  await account.fillsSignUp(typed, PASSWORD);
  const code = await codeSentBy(e164, async () => {
    await account.press(words.join);
    await expect(page.getByLabel(words.code)).toBeVisible();
  });
  await look("code");
  await page.getByLabel(words.code).fill(code === "000000" ? "000001" : "000000");
  await account.press(words.confirm);
  await expect(page.getByRole("alert")).toBeVisible();
  await look("wrong code");
  await page.getByLabel(words.code).fill(code);
  await account.press(words.confirm);
  await account.expectInside();
  await look("account");
  const empty = ["orders", "wish-list", "addresses", "addresses/new", "profile", "privacy", "privacy/delete"];
  for (const kind of empty) {
    await account.open(`/${kind}`);
    await look(`account, ${kind}`);
  }
  return typed;
}

/** The pages of an account that is in use. */
export async function walkThroughAccount({ page, language, scripted, look }: Walk): Promise<void> {
  const account = new Account(page, language);
  const { words } = account;
  const shop = new Shop(page, language);
  const checkout = new Checkout(page, language, scripted);
  const [goods] = await goodsOfDifferentProducers(1);
  const alert = page.getByRole("alert");

  await account.open("/addresses/new");
  await page.getByLabel(shop.words.street).fill("");
  await account.press(words.saveAddress);
  await expect(alert).toBeVisible();
  await look("address with mistakes");
  await checkout.choosePlace(HOA.province, HOA.commune);
  await page.getByLabel(shop.words.street).fill(HOA.street);
  await account.press(words.saveAddress);
  const kept = page.getByRole("main").getByRole("listitem").filter({ hasText: HOA.street });
  await expect(kept).toBeVisible();
  await look("addresses");
  await kept.getByRole("link").click();
  await expect(page.getByLabel(shop.words.street)).toHaveValue(HOA.street);
  await look("address");

  await shop.open(`/products/${goods?.handle}`);
  await page.getByRole("button", { name: words.wish }).click();
  await account.open("/wish-list");
  await expect(page.getByRole("main").getByRole("article")).toHaveCount(1);
  await look("wish list with goods");
  await shop.addToBasket(goods?.handle ?? "");
  await checkout.open();
  await look("checkout, filled in");
  await checkout.place();
  await checkout.expectPlaced();
  await account.open("/orders");
  await expect(page.getByRole("main").getByRole("article")).toHaveCount(1);
  await look("orders");
  await account.open();
  await look("account in use");

  await account.open("/profile");
  await page.getByLabel(words.name, { exact: true }).fill("");
  await account.press(words.saveName);
  await expect(alert).toBeVisible();
  await look("profile with mistakes");
  await account.open("/privacy");
  await account.press(words.give);
  await page.getByText(words.record).click();
  await look("record of consents");
  await account.open("/privacy/delete");
  await page.getByLabel(words.currentPassword).fill("không phải đâu");
  await account.press(words.remove);
  await expect(alert).toBeVisible();
  await look("deletion with mistakes");
  await account.press(words.byCodeInstead);
  await expect(page.getByLabel(words.code)).toBeVisible();
  await look("deletion by code");
}

/** The ways back into an account. */
export async function walkBackIn({ page, language, look }: Walk, login: string): Promise<void> {
  const account = new Account(page, language);
  const { words } = account;
  await page.getByRole("button", { name: words.signOut }).click();
  await account.open("/sign-in");
  await account.signsIn(login, "không phải đâu");
  await expect(page.getByRole("alert")).toBeVisible();
  await look("sign in with mistakes");
  await account.press(words.byCode);
  await expect(page.getByLabel(words.code)).toBeVisible();
  await look("code to sign in");
  await account.open("/forgotten");
  await page.getByLabel(words.login, { exact: true }).fill(login);
  await account.press(words.sendCode);
  await expect(page.getByLabel(words.newPassword)).toBeVisible();
  await look("new password");
  await page.getByLabel(words.newPassword).fill("123");
  await account.press(words.saveAndEnter);
  await expect(page.getByRole("alert")).toBeVisible();
  await look("new password with mistakes");
}
