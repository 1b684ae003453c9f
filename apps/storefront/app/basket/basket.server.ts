import type {
  AddVisitBody,
  Basket,
  BasketAnswer,
  CustomerBasketAnswer,
  Locale,
  SeenBody,
} from "@market/store-contract";
import { accountToken, asCustomer } from "~/account/session.server";
import { askStore, readStore, StoreRefusal, writeStore } from "~/medusa.server";
import { readBasketCookie } from "~/session.server";

const segment = encodeURIComponent;

function path(basketId: string, rest: string, locale: Locale): string {
  return `/store/baskets/${segment(basketId)}${rest}?locale=${locale}`;
}

/** In the customer's name where somebody is signed in: nobody else's basket opens to them. */
async function nameOf(request: Request): Promise<Record<string, string>> {
  const token = await accountToken(request);
  return token ? asCustomer(token) : {};
}

/**
 * The visitor's basket with today's prices and stock: the one this browser holds, else the one that follows the customer who is signed
 * in; null when there is none, or it is no longer known.
 */
export async function readBasket(request: Request, locale: Locale): Promise<Basket | null> {
  const inHand = await readBasketCookie(request);
  const held = inHand && (await readBasketById(request, inHand.id, locale));
  if (held && !held.purchase_id) return held;
  // Bought on another device, perhaps: then the customer may have begun a new one there.
  return (await readOwnBasket(request, locale)) ?? held;
}

async function readOwnBasket(request: Request, locale: Locale): Promise<Basket | null> {
  const token = await accountToken(request);
  if (!token) return null;
  try {
    const to = `/store/customers/me/basket?locale=${locale}`;
    return (await askStore<CustomerBasketAnswer>(to, asCustomer(token))).basket;
  } catch (error) {
    // A session that has ended has no basket; its sign-in page says so, not this one.
    if (error instanceof StoreRefusal) return null;
    throw error;
  }
}

export async function readBasketById(
  request: Request,
  basketId: string,
  locale: Locale,
): Promise<Basket | null> {
  try {
    const answer = await readStore<BasketAnswer>(path(basketId, "", locale), await nameOf(request));
    return answer.basket;
  } catch (error) {
    if (error instanceof Response && error.status === 404) return null;
    throw error;
  }
}

/**
 * Puts goods into the visitor's basket, or into a new one when there is none or it was bought already.
 * @throws StoreRefusal `sold_out`, `stock_short`, `not_for_sale`, `too_many`
 */
export async function addToBasket(
  request: Request,
  locale: Locale,
  line: { variant_id: string; quantity: number },
): Promise<Basket> {
  const name = await nameOf(request);
  const id = (await readBasketCookie(request))?.id ?? (await readOwnBasket(request, locale))?.id;
  if (id) {
    try {
      return (await writeStore<BasketAnswer>("POST", path(id, "/lines", locale), line, name)).basket;
    } catch (error) {
      if (!isOver(error)) throw error;
    }
  }
  return (await writeStore<BasketAnswer>("POST", `/store/baskets?locale=${locale}`, line, name)).basket;
}

/**
 * Takes a visit's places for some minutes and puts its tickets into the visitor's basket, or into a new one.
 * @throws StoreRefusal as for `AddVisitBody`
 */
export function addVisit(request: Request, locale: Locale, body: AddVisitBody): Promise<Basket> {
  return intoBasket(
    request,
    locale,
    async (id, name) =>
      (await writeStore<BasketAnswer>("POST", path(id, "/visits", locale), body, name)).basket,
  );
}

/** Puts something into the visitor's basket, or into a new one when there is none or it was bought already. */
export async function intoBasket(
  request: Request,
  locale: Locale,
  put: (basketId: string, name: Record<string, string>) => Promise<Basket>,
): Promise<Basket> {
  const name = await nameOf(request);
  const id = (await readBasketCookie(request))?.id ?? (await readOwnBasket(request, locale))?.id;
  if (id) {
    try {
      return await put(id, name);
    } catch (error) {
      if (!isOver(error)) throw error;
    }
  }
  const { basket } = await writeStore<BasketAnswer>("POST", `/store/baskets?locale=${locale}`, {}, name);
  return put(basket.id, name);
}

/** Sets how many pieces a line has; 0 takes it out. */
export async function setLine(
  request: Request,
  basketId: string,
  locale: Locale,
  lineId: string,
  set: { quantity: number; shown?: number },
): Promise<Basket> {
  const to = path(basketId, `/lines/${segment(lineId)}`, locale);
  const name = await nameOf(request);
  const answer =
    set.quantity === 0 && set.shown === undefined
      ? await writeStore<BasketAnswer>("DELETE", to, undefined, name)
      : await writeStore<BasketAnswer>("POST", to, set, name);
  return answer.basket;
}

/** @throws StoreRefusal with a `CodeFault`, `too_many_codes`, `too_many_tries` or `fields_wrong` */
export async function enterCode(request: Request, basketId: string, locale: Locale, code: string) {
  const to = path(basketId, "/codes", locale);
  return (await writeStore<BasketAnswer>("POST", to, { code }, await nameOf(request))).basket;
}

export async function takeOutCode(request: Request, basketId: string, locale: Locale, code: string) {
  const to = path(basketId, `/codes/${segment(code)}`, locale);
  return (await writeStore<BasketAnswer>("DELETE", to, undefined, await nameOf(request))).basket;
}

/** The changed prices that the page showed are told no more. */
export async function notePricesSeen(
  request: Request,
  basketId: string,
  locale: Locale,
  lines: SeenBody["lines"],
) {
  const to = path(basketId, "/seen", locale);
  return (await writeStore<BasketAnswer>("POST", to, { lines }, await nameOf(request))).basket;
}

function isOver(error: unknown): boolean {
  return (
    error instanceof StoreRefusal &&
    (error.code === "basket_bought" || error.code === "no_such_basket" || error.status === 404)
  );
}
