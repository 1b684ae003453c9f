import type { BasketNotice } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PURCHASE_MODULE, type PurchaseModuleService, type PurchaseState } from "../modules/purchase";
import { Refusal } from "../refusal";
import { deliveryOptionsOf, type OfferedDelivery } from "./delivery";
import { isGone, noticesOf } from "./notices";
import { type Offer, offersOf } from "./offers";
import { CURRENCY, type PlaceOfSale, type ShopLocale } from "./place-of-sale";
import { PRODUCER_FIELDS, type ProducerRow, type Seller, sellerOf } from "./seller";

export interface CartLine {
  id: string;
  variant_id: string;
  quantity: number;
  /** đồng for one as the cart has it. */
  unit_price: number;
  /** đồng for one when the shopper put it in. */
  price_seen: number;
  /** As it was called when it was put in. */
  title: string;
  variant_title: string | null;
  thumbnail: string | null;
  product_handle: string;
  /** Missing when it is no longer sold. */
  offer: Offer | undefined;
}

export interface CartPart {
  basket_cart_id: string;
  cart_id: string;
  seller: Seller;
  lines: CartLine[];
  /** đồng at today's prices, of what can be bought. */
  goods_total: number;
  options: OfferedDelivery[];
}

export interface OpenBasket {
  id: string;
  place: PlaceOfSale;
  /** Producers of whom nothing is in the basket are left out. */
  parts: CartPart[];
  /** Every producer's cart, also an empty one. */
  cartOf: Map<string, string>;
  notices: BasketNotice[];
  purchase: { id: string; state: PurchaseState } | null;
}

interface CartRow {
  id: string;
  items?: Array<{
    id: string;
    variant_id: string;
    quantity: number;
    unit_price: number;
    product_title: string | null;
    variant_title: string | null;
    thumbnail: string | null;
    product_handle: string | null;
    metadata: { price_seen?: number } | null;
    created_at: string | Date;
  } | null>;
}

const CART_FIELDS = [
  "id",
  "items.id",
  "items.variant_id",
  "items.quantity",
  "items.unit_price",
  "items.product_title",
  "items.variant_title",
  "items.thumbnail",
  "items.product_handle",
  "items.metadata",
  "items.created_at",
];

/**
 * The basket with today's prices and stock. Reads only: what changed is told as a notice for as long as it is so, and nothing is
 * put right behind the shopper's back.
 * @throws Refusal 404 when there is no such basket
 */
export async function openBasket(
  container: MedusaContainer,
  basketId: string,
  locale: ShopLocale,
): Promise<OpenBasket> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const [[basket], [purchase]] = await Promise.all([
    purchases.listBaskets({ id: basketId }, { relations: ["carts"], take: 1 }),
    purchases.listPurchases({ basket_id: basketId }, { select: ["id", "state"], take: 1 }),
  ]);
  if (!basket) throw new Refusal(404, "no_such_basket", "There is no such basket.");
  const place: PlaceOfSale = {
    region_id: basket.region_id,
    sales_channel_id: basket.sales_channel_id,
    currency_code: CURRENCY,
  };
  const cartIds = basket.carts.map(({ cart_id }) => cart_id);
  const producerIds = basket.carts.map(({ producer_id }) => producer_id);
  const [carts, producers] = cartIds.length
    ? await Promise.all([
        query.graph({ entity: "cart", fields: CART_FIELDS, filters: { id: cartIds } }),
        query.graph({ entity: "producer", fields: [...PRODUCER_FIELDS], filters: { id: producerIds } }),
      ])
    : [{ data: [] }, { data: [] }];
  const rows = new Map((carts.data as unknown as CartRow[]).map((cart) => [cart.id, cart]));
  const sellers = new Map(
    (producers.data as unknown as ProducerRow[]).map((row) => [row.id, sellerOf(row)] as const),
  );
  const variantIds = [...rows.values()].flatMap(
    ({ items }) => items?.flatMap((item) => item?.variant_id ?? []) ?? [],
  );
  const offers = await offersOf(container, variantIds, place, locale);

  const parts = await Promise.all(
    [...basket.carts].sort(inTime).map(async ({ id, cart_id, producer_id }): Promise<CartPart | null> => {
      const seller = sellers.get(producer_id);
      const lines = linesOf(rows.get(cart_id), offers);
      if (!seller || !lines.length) return null;
      const goods_total = lines.reduce((sum, line) => sum + lineTotal(line), 0);
      const partOffers = lines.flatMap(({ offer }) => offer ?? []);
      const options = await deliveryOptionsOf(container, seller, place, goods_total, partOffers);
      return { basket_cart_id: id, cart_id, seller, lines, goods_total, options };
    }),
  );
  const filled = parts.flatMap((part) => part ?? []);
  return {
    id: basket.id,
    place,
    parts: filled,
    cartOf: new Map(basket.carts.map(({ producer_id, cart_id }) => [producer_id, cart_id])),
    notices: filled.flatMap(({ lines }) => lines.flatMap((line) => noticesOf(line, line.offer))),
    purchase: purchase ? { id: purchase.id, state: purchase.state as PurchaseState } : null,
  };
}

function linesOf(cart: CartRow | undefined, offers: Map<string, Offer>): CartLine[] {
  return (cart?.items ?? [])
    .flatMap((item) => item ?? [])
    .sort(inTime)
    .map((item) => {
      const offer = offers.get(item.variant_id);
      return {
        id: item.id,
        variant_id: item.variant_id,
        quantity: Number(item.quantity),
        unit_price: Number(item.unit_price),
        price_seen: item.metadata?.price_seen ?? Number(item.unit_price),
        title: offer?.title ?? item.product_title ?? "",
        variant_title: offer ? offer.variant_title : item.variant_title,
        thumbnail: offer?.thumbnail ?? item.thumbnail,
        product_handle: offer?.product_handle ?? item.product_handle ?? "",
        offer,
      };
    });
}

/** đồng at today's price; nothing for what cannot be bought. */
export function lineTotal(line: CartLine): number {
  return line.offer && !isGone(line.offer) ? line.offer.price * line.quantity : 0;
}

function inTime(
  a: { created_at: string | Date; id: string },
  b: { created_at: string | Date; id: string },
): number {
  return +new Date(a.created_at) - +new Date(b.created_at) || a.id.localeCompare(b.id);
}
