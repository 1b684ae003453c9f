import type { BasketNotice, CashBar } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { heldVisits, type VisitHeld, type VisitLineHeld, visitKey } from "../booking";
import { cashBar } from "../cash/may-pay-cash";
import { type Discounts, discountsOf, NO_DISCOUNTS } from "../discounts";
import { shareOut } from "../gift-boxes";
import type { PurchaseState } from "../modules/purchase";
import { accountsOf } from "../transfers";
import { type BasketHeld, basketHeld, type LineHeld } from "./basket-held";
import { buyerOf } from "./buyer";
import { deliveryOptionsOf, deliveryRows, type OfferedDelivery } from "./delivery";
import { isGone, noticesOf } from "./notices";
import { type Offer, offersOf } from "./offers";
import type { PlaceOfSale, ShopLocale } from "./place-of-sale";
import type { Seller } from "./seller";

export interface CartLine {
  id: string;
  variant_id: string;
  quantity: number;
  /** đồng for one as the cart has it. */
  unit_price: number;
  /** đồng for one that the shopper saw last. */
  price_seen: number;
  /** As it was called when it was put in. */
  title: string;
  variant_title: string | null;
  thumbnail: string | null;
  product_handle: string;
  /** Missing when it is no longer sold. */
  offer: Offer | undefined;
  /** null for goods. */
  visit: VisitHeld | null;
}

export interface CartPart {
  basket_cart_id: string;
  cart_id: string;
  seller: Seller;
  lines: CartLine[];
  /** đồng at today's prices, of what can be bought, before discounts. */
  goods_total: number;
  /** None where all of it is visits: nothing is delivered. */
  options: OfferedDelivery[];
  /** Its producer gave an account that money can be transferred to. */
  transfers: boolean;
  /** Why it is not paid in cash. */
  no_cash: CashBar | null;
}

export function isVisitsOnly({ lines }: Pick<CartPart, "lines">): boolean {
  return lines.every(({ visit }) => visit !== null);
}

export interface OpenBasket {
  id: string;
  customer_id: string | null;
  place: PlaceOfSale;
  /** Producers of whom nothing is in the basket are left out. */
  parts: CartPart[];
  discounts: Discounts;
  notices: BasketNotice[];
  purchase: { id: string; state: PurchaseState } | null;
}

/**
 * The basket with today's prices, stock and discounts. Reads only: what changed is told as a notice for as long as it is so, and
 * nothing is put right behind the shopper's back.
 * @param customerId whose token was sent, if one was
 * @throws Refusal 404 when there is no such basket
 */
export async function openBasket(
  container: MedusaContainer,
  basketId: string,
  locale: ShopLocale,
  customerId: string | null = null,
): Promise<OpenBasket> {
  return openHeld(container, await basketHeld(container, basketId, customerId), locale);
}

/** @param justOffered today's offers of all its goods, when they were read a moment ago in the page's language */
export async function openHeld(
  container: MedusaContainer,
  basket: BasketHeld,
  locale: ShopLocale,
  justOffered?: Map<string, Offer>,
): Promise<OpenBasket> {
  const { place } = basket;
  const variants = basket.lines.map(({ variant_id }) => variant_id);
  const sellers = basket.carts.map(({ seller }) => seller);
  const [offers, deliveries, accounts] = await Promise.all([
    justOffered ?? offersOf(container, variants, place, locale),
    variants.length ? deliveryRows(container, sellers) : [],
    accountsOf(container, variants.length ? sellers.map(({ id }) => id) : []),
  ]);
  const visits = await heldVisits(container, basket.id, visitLinesOf(basket, offers));
  const shared = shareOut(
    basket.lines.map(({ id, variant_id, quantity }) => {
      return { id, quantity, takes: offers.get(variant_id)?.takes ?? null };
    }),
  );
  const parts = await Promise.all(
    basket.carts.map(async ({ id, cart_id, seller }): Promise<CartPart | null> => {
      const lines = basket.lines
        .filter((line) => line.cart_id === cart_id)
        .map((line) => opened(line, offers, shared, visits));
      if (!lines.length) return null;
      const goods_total = totalOfLines(lines);
      const goods = lines.filter(({ visit }) => !visit);
      const goodsOffers = goods.flatMap(({ offer }) => offer ?? []);
      const options = goods.length
        ? await deliveryOptionsOf(container, deliveries, seller, place, totalOfLines(goods), goodsOffers)
        : [];
      const transfers = accounts.has(seller.id);
      return {
        basket_cart_id: id,
        cart_id,
        seller,
        lines,
        goods_total,
        options,
        transfers,
        no_cash: cashBarOf(lines, goods_total),
      };
    }),
  );
  const filled = parts.flatMap((part) => part ?? []);
  const { id, customer_id, purchase } = basket;
  return {
    id,
    customer_id,
    place,
    purchase,
    parts: filled,
    discounts: await discountsFor(container, basket, filled),
    notices: filled.flatMap(({ lines }) =>
      lines.flatMap((line) => noticesOf(line, line.offer, line.visit?.standing)),
    ),
  };
}

/** The lines that are tickets or nights, with the places that each takes. */
export function visitLinesOf(
  { lines }: Pick<BasketHeld, "lines">,
  offers: Map<string, Offer>,
): VisitLineHeld[] {
  return lines.flatMap(({ variant_id, quantity, visit }) => {
    const seats = offers.get(variant_id)?.visit?.seats ?? 0;
    return visit ? [{ variant_id, quantity, seats, visit }] : [];
  });
}

/** Visits that forbid it, and what comes to too much. */
function cashBarOf(lines: readonly CartLine[], goods_total: number): CashBar | null {
  const prepaid_only = lines.flatMap(({ offer, title }) =>
    offer?.visit?.cash_allowed === false ? [title] : [],
  );
  return cashBar({ goods_total, prepaid_only });
}

function totalOfLines(lines: readonly CartLine[]): number {
  return lines.reduce((sum, line) => sum + lineTotal(line), 0);
}

/** Nothing is asked where no code was entered and no promotion applies by itself. */
async function discountsFor(
  container: MedusaContainer,
  { codes, promoted, place, customer_id }: BasketHeld,
  parts: CartPart[],
): Promise<Discounts> {
  if (!parts.length || (!codes.length && !promoted)) return NO_DISCOUNTS;
  return discountsOf(container, {
    codes,
    place,
    buyer: await buyerOf(container, customer_id),
    lines: parts.flatMap(({ seller, lines }) =>
      lines.flatMap((line) => {
        const total = lineTotal(line);
        if (!line.offer || total === 0) return [];
        const { product_id, discountable } = line.offer;
        const { id, variant_id, quantity } = line;
        return [{ id, producer_id: seller.id, product_id, variant_id, quantity, total, discountable }];
      }),
    ),
    options: parts.flatMap(({ seller, options }) =>
      options.map(({ id, amount, name }) => ({ id, amount, name, producer_id: seller.id })),
    ),
  });
}

/** @param shared by line, what is left of goods that are in an earlier line too, alone or in a box */
function opened(
  line: LineHeld,
  offers: Map<string, Offer>,
  shared: ReadonlyMap<string, number>,
  visits: Map<string, VisitHeld>,
): CartLine {
  const offered = offers.get(line.variant_id);
  const left = shared.get(line.id);
  const offer =
    offered && left !== undefined && offered.available !== null
      ? { ...offered, available: Math.min(offered.available, left) }
      : offered;
  const visit = line.visit && (visits.get(visitKey(line.visit, line.variant_id)) ?? null);
  return {
    id: line.id,
    variant_id: line.variant_id,
    quantity: line.quantity,
    unit_price: line.unit_price,
    price_seen: line.price_seen,
    title: offer?.title ?? line.product_title,
    variant_title: offer ? offer.variant_title : line.variant_title,
    thumbnail: offer?.thumbnail ?? line.thumbnail,
    product_handle: offer?.product_handle ?? line.product_handle,
    offer,
    visit,
  };
}

/** đồng at today's price, before discounts; nothing for what cannot be bought. */
export function lineTotal(line: CartLine): number {
  if (!line.offer || isGone(line.offer) || line.visit?.standing === "gone") return 0;
  return line.offer.price * line.quantity;
}
