import type { Page } from "@playwright/test";
import { Account, aNewPhone } from "../pages/account";
import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { at, type Language } from "./language";
import { goodsOfDifferentProducers, listing, productPage } from "./store";

const LAW = ["ranking", "stars", "complaints", "delivery", "returns", "privacy", "terms", "operator"];

/** One address of every kind of page that needs no basket, as paths without their language. */
export async function pathsOfEveryKind(): Promise<Record<string, string>> {
  const [goods] = await goodsOfDifferentProducers(1);
  const [certified] = (await listing({ stars: "5", per_page: "1" })).items;
  const certificate = certified && (await productPage(certified.handle)).certificate;
  return {
    home: "/",
    products: "/products",
    "filtered products": "/products?stars=4&in_stock=1&sort=price",
    search: "/search?q=nuoc%20mam",
    "search without a result": "/search?q=xyzxyzxyz",
    "mended search": "/search?q=nuoc%20mamm",
    "filters in the way": "/search?q=nuoc%20mam&price_min=900000000",
    "list with its map": "/products?map=1",
    experiences: "/experiences",
    group: "/groups/thuc-pham",
    product: `/products/${goods?.handle}`,
    producers: "/producers",
    producer: `/producers/${goods?.producer.handle}`,
    certificate: `/certificates/${certificate?.id}`,
    "empty basket": "/cart",
    "sign in": "/account/sign-in",
    "sign up": "/account/sign-up",
    "forgotten password": "/account/forgotten",
    ...Object.fromEntries(LAW.map((page) => [`law: ${page}`, `/legal/${page}`])),
    "complaint form": "/complaints",
    "unknown complaint": "/complaints/none",
    offline: "/offline",
    "not found": "/no-such-page",
    "unknown order": "/orders/none",
    "find an order": "/orders/find",
    "wish list": "/account/wish-list",
  };
}

/** The pages on the way to an order, in their order; `look` sees each. */
export async function walkToAnOrder(
  page: Page,
  language: Language,
  look: (kind: string) => Promise<void>,
): Promise<void> {
  const shop = new Shop(page, language);
  for (const { handle } of await goodsOfDifferentProducers(2)) await shop.addToBasket(handle);
  await shop.open("/cart");
  await look("basket");
  const checkout = new Checkout(page, language, true);
  await checkout.open();
  await look("checkout");
  await checkout.place();
  await page.getByRole("alert").waitFor();
  await look("checkout with mistakes");
  await checkout.fill(HOA);
  await checkout.place();
  await checkout.expectPlaced();
  await look("order");
}

/** The pages of an account, new and without anything in it; `look` sees each. */
export async function walkThroughAccount(
  page: Page,
  language: Language,
  look: (kind: string) => Promise<void>,
): Promise<void> {
  const account = new Account(page, language);
  const { typed, e164 } = aNewPhone();
  await account.open("/sign-up");
  await account.press(account.words.join);
  await page.getByRole("alert").waitFor();
  await look("sign up with mistakes");
  await account.joins(typed, e164);
  await look("account");
  for (const kind of [
    "orders",
    "wish-list",
    "addresses",
    "addresses/new",
    "profile",
    "privacy",
    "privacy/delete",
  ]) {
    await account.open(`/${kind}`);
    await look(`account, ${kind}`);
  }
}

export function addressesIn(language: Language, paths: Record<string, string>): Array<[string, string]> {
  return Object.entries(paths).map(([kind, path]) => [kind, at(language, path)]);
}
