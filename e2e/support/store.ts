import type {
  Basket,
  BasketAnswer,
  ListingAnswer,
  ListingCard,
  PlaceBody,
  ProductPage,
  ProductVariant,
  PurchaseAnswer,
} from "@market/store-contract";
import { backendUrl, publishableKey } from "./environment";

export interface Goods {
  handle: string;
  title: string;
  producer: { id: string; name: string; handle: string };
  variant: ProductVariant & { price: number };
  stars: number;
}

/** Pieces that a run of all tests does not use up. */
const PLENTY = 20;

/** Calls a store route as the shop does. Throws on anything but 2xx. */
export async function store<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await storeResponse(path, init);
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

export function storeResponse(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${backendUrl}${path}`, {
    ...init,
    headers: { "content-type": "application/json", "x-publishable-api-key": publishableKey, ...init.headers },
  });
}

export function post<T>(path: string, body: unknown): Promise<T> {
  return store<T>(path, { method: "POST", body: JSON.stringify(body) });
}

export async function listing(query: Record<string, string>): Promise<ListingAnswer> {
  return store<ListingAnswer>(`/store/listing?${new URLSearchParams(query)}`);
}

export async function productPage(handle: string, locale = "vi"): Promise<ProductPage> {
  return store<ProductPage>(`/store/listing/products/${handle}?locale=${locale}`);
}

/** Goods that can be bought now, at most one for each producer, with plenty in stock. */
export async function goodsOfDifferentProducers(count: number): Promise<Goods[]> {
  const cards = (await listing({ in_stock: "1", kind: "product", per_page: "48" })).items;
  const found = new Map<string, Goods>();
  for (const card of cards) {
    if (found.size === count) break;
    if (!card.producer || found.has(card.producer.id)) continue;
    const goods = await sold(card, PLENTY);
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

async function sold(card: ListingCard, pieces: number): Promise<Goods | null> {
  const page = await productPage(card.handle);
  if (!isOrdinary(page)) return null;
  const variant = page.variants.find((one) => one.price !== null && (one.available ?? PLENTY) >= pieces);
  if (!variant || variant.price === null || !page.producer) return null;
  return {
    handle: page.handle,
    title: page.title,
    producer: page.producer,
    variant: { ...variant, price: variant.price },
    stars: page.stars,
  };
}

export async function basketOf(...goods: Goods[]): Promise<Basket> {
  let { basket } = await post<BasketAnswer>("/store/baskets", {});
  for (const one of goods) {
    const line = { variant_id: one.variant.id, quantity: 1 };
    ({ basket } = await post<BasketAnswer>(`/store/baskets/${basket.id}/lines`, line));
  }
  return basket;
}

/** A whole checkout of a basket, each producer's goods the way that is offered first. */
export function checkoutOf(basket: Basket): PlaceBody {
  const chosen = basket.parts.map(({ producer, delivery_options: [option] }) => {
    if (!option) throw new Error(`${producer.name} delivers nothing`);
    return { producer: producer.id, option };
  });
  return {
    locale: "vi",
    contact: { name: "Trần Văn Nam", phone: "0987 654 321" },
    address: { province_code: "31", commune_code: "11824", street: "5 đường 208" },
    delivery: Object.fromEntries(chosen.map(({ producer, option }) => [producer, option.id])),
    payment: "cash_on_delivery",
    expected_total: basket.subtotal + chosen.reduce((sum, { option }) => sum + option.amount, 0),
  };
}

/** Somebody else buys one piece, now. */
export async function buyOutright(goods: Goods): Promise<void> {
  const basket = await basketOf(goods);
  await post<PurchaseAnswer>(`/store/baskets/${basket.id}/place`, checkoutOf(basket));
}

/** Of the goods on sale, those with the fewest pieces left, at least two: tests may buy them all. */
export async function scarceGoods(): Promise<Goods> {
  const { items } = await listing({ in_stock: "1", kind: "product", sort: "price", per_page: "48" });
  const found = await Promise.all(items.map((card) => sold(card, 2)));
  const counted = found.filter((goods) => goods !== null && goods.variant.available !== null) as Goods[];
  const [scarcest] = counted.sort((a, b) => (a.variant.available ?? 0) - (b.variant.available ?? 0));
  if (!scarcest) throw new Error("no goods with counted stock are left");
  return scarcest;
}
