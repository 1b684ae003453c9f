import { goodsOfDifferentProducers } from "./goods";
import { at, type Language } from "./language";
import { listing, productPage } from "./store";
import { aVisit } from "./visits";

export const LAW = ["ranking", "stars", "complaints", "delivery", "returns", "privacy", "terms", "operator"];

/** One address of every kind of page that needs no basket, as paths without their language. */
export async function pathsOfEveryKind(): Promise<Record<string, string>> {
  const [goods] = await goodsOfDifferentProducers(1);
  const [certified] = (await listing({ stars: "5", per_page: "1" })).items;
  const certificate = certified && (await productPage(certified.handle)).certificate;
  const visit = await aVisit("vi");
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
    "experiences on a day": `/experiences?day=${visit.days[0]}&party=2`,
    visit: `/experiences/${visit.handle}`,
    "visit on a day": `/experiences/${visit.handle}?day=${visit.days[0]}&party=2`,
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

export function addressesIn(language: Language, paths: Record<string, string>): Array<[string, string]> {
  return Object.entries(paths).map(([kind, path]) => [kind, at(language, path)]);
}
