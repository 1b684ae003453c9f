import { Account, aNewMail, PASSWORD } from "../pages/account";
import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { goodsOfDifferentProducers } from "../support/goods";
import { LANGUAGES } from "../support/language";
import { expect, test } from "../support/test";

/** One customer on two devices, and a session that ends while a form is filled in. */

const ANOTHER_PASSWORD = "gió mùa đông bắc";

for (const language of LANGUAGES) {
  test(`what a guest had in the basket joins what the customer had on another device, and is bought once, in ${language}`, async ({
    page,
    elsewhere,
    scripted,
  }) => {
    const [one, two] = await goodsOfDifferentProducers(2, language);
    if (!one || !two) throw new Error("no goods");
    const mail = aNewMail();
    await new Account(page, language).joins(mail, mail, PASSWORD);
    const here = new Shop(page, language);
    await here.addToBasket(one.handle);

    const phone = await elsewhere();
    const there = new Shop(phone, language);
    const { words } = there;
    await there.addToBasket(two.handle);
    await there.open("/checkout");
    await phone.getByRole("main").getByRole("button", { name: words.signIn, exact: true }).click();
    await new Account(phone, language).signsIn(mail, PASSWORD);
    await expect(phone).toHaveURL(/\/checkout$/);
    for (const { producer } of [one, two])
      await expect(phone.getByRole("group", { name: producer.name })).toBeVisible();

    await here.open("/cart");
    for (const { title } of [one, two])
      await expect(page.getByRole("spinbutton", { name: words.quantityOf(title) })).toHaveValue("1");

    const checkout = new Checkout(page, language, scripted);
    await checkout.open();
    await checkout.fill(HOA);
    await checkout.place();
    const order = await checkout.expectPlaced();

    await there.open("/cart");
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText(words.basketEmpty);
    await expect(phone.getByRole("status")).toContainText(words.boughtAlready);
    await phone.getByRole("link", { name: words.seeOrder }).click();
    await expect(phone).toHaveURL(new RegExp(`/orders/${order}$`));
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText(words.orderHeading);
  });

  test(`a session that ends while the checkout is filled in is told, and loses neither word nor order, in ${language}`, async ({
    page,
    elsewhere,
    scripted,
  }) => {
    const [goods] = await goodsOfDifferentProducers(1);
    const mail = aNewMail();
    const account = new Account(page, language);
    await account.joins(mail, mail, PASSWORD);
    const shop = new Shop(page, language);
    const { words } = shop;
    await shop.addToBasket(goods?.handle ?? "");
    const checkout = new Checkout(page, language, scripted);
    await checkout.open();
    await checkout.fill(HOA);
    await page.getByLabel(words.note).fill("Gọi trước khi giao");

    const another = new Account(await elsewhere(), language);
    await another.open("/profile");
    await another.signsIn(mail, PASSWORD);
    await another.changesPassword(PASSWORD, ANOTHER_PASSWORD);

    await checkout.place();
    const told = page.getByRole("alert");
    await expect(told.getByRole("heading")).toHaveText(words.signedOut);
    await expect(page.getByLabel(words.street)).toHaveValue(HOA.street);
    await told.getByRole("button", { name: words.signInAgain }).click();
    await account.signsIn(mail, ANOTHER_PASSWORD);

    await expect(page).toHaveURL(/\/checkout$/);
    await expect(page.getByLabel(words.street)).toHaveValue(HOA.street);
    await expect(page.getByLabel(words.note)).toHaveValue("Gọi trước khi giao");
    await checkout.expectPlaceKept(HOA);
    await checkout.place();
    await checkout.expectPlaced();
    await account.open("/orders");
    await expect(page.getByRole("main").getByRole("article")).toHaveCount(1);
  });
}
