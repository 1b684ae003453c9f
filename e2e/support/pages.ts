import type { Page } from "@playwright/test";
import { Checkout, HOA } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { at, type Language } from "./language";
import { goodsOfDifferentProducers, listing, productPage } from "./store";

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
    experiences: "/experiences",
    group: "/groups/thuc-pham",
    product: `/products/${goods?.handle}`,
    producers: "/producers",
    producer: `/producers/${goods?.producer.handle}`,
    certificate: `/certificates/${certificate?.id}`,
    "empty basket": "/cart",
    "not found": "/no-such-page",
    "unknown order": "/orders/none",
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

export function addressesIn(language: Language, paths: Record<string, string>): Array<[string, string]> {
  return Object.entries(paths).map(([kind, path]) => [kind, at(language, path)]);
}
