import { readFile } from "node:fs/promises";
import type { ListingAnswer, ListingCard, ProductPage, ProductVariant } from "@market/store-contract";
import { AT_THE_START } from "./goods-at-the-start";
import type { Language } from "./language";
import { productPage, store } from "./store";

export interface Goods {
  id: string;
  handle: string;
  title: string;
  producer: { id: string; name: string; handle: string };
  variant: ProductVariant & { price: number };
  stars: number;
}

/** Pieces that a run of all tests does not use up. */
const PLENTY = 20;

/** Fresh goods, alcohol, medicines, living things and visits: something special holds of them. */
const SPECIAL_SETS = [1, 2, 14, 15, 18, 23, 24, 25, 26];

let found: Promise<ListingCard[]> | undefined;

/**
 * All goods of the run's beginning by their handle: in the same order for every test, whatever was bought, withdrawn or
 * put on sale meanwhile.
 */
export function allGoods(): Promise<ListingCard[]> {
  found ??= readFile(AT_THE_START, "utf8").then((cards) => JSON.parse(cards));
  return found;
}

/** One third of the ordinary goods is everyone's, who buy them and change nothing; each of the others is some test's own. */
export async function ordinaryGoods(): Promise<{ everyones: ListingCard[]; own: ListingCard[] }> {
  const ordinary = (await allGoods()).filter(({ set_no }) => !SPECIAL_SETS.includes(set_no));
  return {
    everyones: ordinary.filter((_, place) => place % 3 === 0),
    own: ordinary.filter((_, place) => place % 3 !== 0),
  };
}

/** Goods that anybody can buy now, of different producers, with plenty in stock; their titles as the language has them. */
export async function goodsOfDifferentProducers(count: number, language: Language = "vi"): Promise<Goods[]> {
  const found = new Map<string, Goods>();
  for (const card of (await ordinaryGoods()).everyones) {
    if (found.size === count) break;
    if (!card.producer || found.has(card.producer.id)) continue;
    const goods = await sold(card, PLENTY, language);
    if (goods) found.set(card.producer.id, goods);
  }
  if (found.size < count)
    throw new Error(`only ${found.size} producers have goods in stock, ${count} needed`);
  return [...found.values()];
}

/** On sale today and sent anywhere: goods with a season, an area or a life of their own have tests of their own. */
function isOrdinary({ terms }: ProductPage): boolean {
  return terms.sale.kind === "on_sale" && !terms.ships_to && !terms.living && !terms.alcohol;
}

/** Whom no source names is called in words that differ by the reader's language. */
export function isNamed(producer: { name: string } | null): boolean {
  return producer !== null && !producer.name.startsWith("Chủ thể chưa rõ tên");
}

/** Goods on sale of which something special holds: fresh, alive, ordered ahead or out of season. */
export async function goodsOf(sets: number[], holds: (page: ProductPage) => boolean): Promise<ProductPage> {
  const query = new URLSearchParams(sets.map((set) => ["set", String(set)]));
  const { items } = await store<ListingAnswer>(`/store/listing?${query}&per_page=48`);
  for (const { handle } of items) {
    const page = await productPage(handle);
    if (holds(page)) return page;
  }
  throw new Error(`no goods of the sets ${sets.join(", ")} are like that`);
}

/** The goods of a card as `soldByAnyone`, when their producer is called the same in every language. */
export async function sold(
  card: Pick<ListingCard, "handle">,
  pieces: number,
  language: Language = "vi",
): Promise<Goods | null> {
  const goods = await soldByAnyone(card, pieces, language);
  return goods && isNamed(goods.producer) ? goods : null;
}

/** The goods of a card, when they are ordinary and at least so many pieces of them can be bought now. */
export async function soldByAnyone(
  card: Pick<ListingCard, "handle">,
  pieces: number,
  language: Language = "vi",
): Promise<Goods | null> {
  const page = await productPage(card.handle, language);
  if (!isOrdinary(page)) return null;
  const variant = page.variants.find((one) => one.price !== null && (one.available ?? PLENTY) >= pieces);
  if (!variant || variant.price === null || !page.producer) return null;
  return {
    id: page.id,
    handle: page.handle,
    title: page.title,
    producer: page.producer,
    variant: { ...variant, price: variant.price },
    stars: page.stars,
  };
}
