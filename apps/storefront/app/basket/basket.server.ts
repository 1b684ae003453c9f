import type { Basket, BasketAnswer, Locale } from "@market/store-contract";
import { readStore, StoreRefusal, writeStore } from "~/medusa.server";
import { readBasketCookie } from "~/session.server";

const segment = encodeURIComponent;

function path(basketId: string, rest: string, locale: Locale): string {
  return `/store/baskets/${segment(basketId)}${rest}?locale=${locale}`;
}

/** The visitor's basket with today's prices and stock; null when there is none, or it is no longer known. */
export async function readBasket(request: Request, locale: Locale): Promise<Basket | null> {
  const inHand = await readBasketCookie(request);
  return inHand && readBasketById(inHand.id, locale);
}

export async function readBasketById(basketId: string, locale: Locale): Promise<Basket | null> {
  try {
    const answer = await readStore<BasketAnswer>(path(basketId, "", locale));
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
  const inHand = await readBasketCookie(request);
  if (inHand) {
    try {
      return await addLine(inHand.id, locale, line);
    } catch (error) {
      if (!isOver(error)) throw error;
    }
  }
  const { basket } = await writeStore<BasketAnswer>("POST", `/store/baskets?locale=${locale}`, {});
  return addLine(basket.id, locale, line);
}

/** Sets how many pieces a line has; 0 takes it out. */
export async function setLine(
  basketId: string,
  locale: Locale,
  lineId: string,
  quantity: number,
): Promise<Basket> {
  const to = path(basketId, `/lines/${segment(lineId)}`, locale);
  const answer =
    quantity === 0
      ? await writeStore<BasketAnswer>("DELETE", to)
      : await writeStore<BasketAnswer>("POST", to, { quantity });
  return answer.basket;
}

async function addLine(
  basketId: string,
  locale: Locale,
  line: { variant_id: string; quantity: number },
): Promise<Basket> {
  const answer = await writeStore<BasketAnswer>("POST", path(basketId, "/lines", locale), line);
  return answer.basket;
}

function isOver(error: unknown): boolean {
  return (
    error instanceof StoreRefusal &&
    (error.code === "basket_bought" || error.code === "no_such_basket" || error.status === 404)
  );
}
