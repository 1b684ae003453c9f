import type { ListingCard } from "@market/store-contract";
import type { TestInfo } from "@playwright/test";
import { allGoods, type Goods, isNamed, ordinaryGoods, sold } from "./goods";
import { LANGUAGES, type Language } from "./language";
import { setStock } from "./officer";
import { listing } from "./store";

/** What tests do to goods that no other test may see. */
const PURPOSES = [
  "buy them out",
  "count them",
  "change their price",
  "change their price on a walk",
  "put them into a box",
] as const;

/** One test looks for the stars of fish sauce. */
const FISH_SAUCE = /mắm/i;

/** Where a browser and a language stand among all of them. */
export function placeOf(
  { config, project }: TestInfo,
  language: Language,
): { place: number; places: number } {
  const projects = config.projects.map(({ name }) => name);
  return {
    place: projects.indexOf(project.name) * LANGUAGES.length + LANGUAGES.indexOf(language),
    places: projects.length * LANGUAGES.length,
  };
}

/**
 * Goods that this test alone may change, with so many pieces in stock: others for each purpose, browser and language, so
 * that tests at the same time do not meet.
 */
export async function ownGoods(
  info: TestInfo,
  language: Language,
  purpose: (typeof PURPOSES)[number],
  stock: number,
): Promise<Goods> {
  const { place, places } = placeOf(info, language);
  const own = (await ordinaryGoods()).own.filter(({ producer }) => isNamed(producer));
  const card = own[PURPOSES.indexOf(purpose) * places + place];
  const goods = card && (await sold(card, 0, language));
  if (!goods)
    throw new Error(`the shop has too few goods: none to ${purpose} in ${info.project.name}, ${language}`);
  await setStock(goods, stock);
  return { ...goods, variant: { ...goods.variant, available: stock } };
}

/** Goods with stars that this test alone may take from them. */
export async function ownStars(info: TestInfo, language: Language): Promise<ListingCard> {
  const { place, places } = placeOf(info, language);
  const mine = (await allGoods())
    .filter(({ title, stars }) => (stars === 3 || stars === 4) && !FISH_SAUCE.test(title))
    .filter((_, at) => at % places === place);
  for (const { handle } of mine) {
    const card = await cardOf(handle, language);
    if (card && (card.stars === 3 || card.stars === 4)) return card;
  }
  throw new Error(`no goods are left to withdraw a certificate of in ${info.project.name}, ${language}`);
}

/** As it is listed now; `allGoods` tells of the beginning. */
async function cardOf(handle: string, language: Language): Promise<ListingCard | undefined> {
  const before = (await allGoods()).find((card) => card.handle === handle);
  const { items } = await listing({
    producer: before?.producer?.handle ?? "",
    per_page: "48",
    locale: language,
  });
  return items.find((card) => card.handle === handle);
}
