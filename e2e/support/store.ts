import type {
  Basket,
  BasketAnswer,
  ListingAnswer,
  PlaceBody,
  ProductPage,
  PurchaseAnswer,
} from "@market/store-contract";
import { backendUrl, publishableKey } from "./environment";
import type { Goods } from "./goods";

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
