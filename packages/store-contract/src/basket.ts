import type { ProducerRef } from "./producer";

/** Something about the basket that changed since the shopper last saw it; to be told, never silent. */
export interface BasketNotice {
  code: "price_changed" | "stock_short" | "sold_out" | "no_longer_sold";
  line_id: string;
  title: string;
  before?: number;
  after?: number;
}

export interface BasketLine {
  id: string;
  variant_id: string;
  product_handle: string;
  title: string;
  variant_title: string | null;
  thumbnail: string | null;
  quantity: number;
  /** đồng for one. */
  unit_price: number;
  /** đồng for all. */
  total: number;
  /** Pieces that can be bought now; null when stock is not counted. */
  available: number | null;
}

export type DeliveryKind = "parcel" | "pickup";

export interface DeliveryOption {
  id: string;
  kind: DeliveryKind;
  name: string;
  /** đồng */
  amount: number;
  /** Where to collect, for `pickup`. */
  pickup_address: string | null;
}

/** One producer's part of the basket: one Medusa cart. */
export interface BasketPart {
  producer: ProducerRef;
  lines: BasketLine[];
  /** đồng, goods only. */
  subtotal: number;
  delivery_options: DeliveryOption[];
}

/** GET /store/baskets/:id · POST /store/baskets (makes one) */
export interface Basket {
  id: string;
  parts: BasketPart[];
  /** Pieces in all parts. */
  item_count: number;
  /** đồng, goods of all parts. */
  subtotal: number;
  notices: BasketNotice[];
  /** Set once the basket was bought: it can only be read from then on. */
  purchase_id: string | null;
}

/**
 * POST /store/baskets/:id/lines
 *
 * Refused with 409 `not_for_sale`, `sold_out`, `stock_short` (`errors[0].values`: title, available, in_basket, wanted) or
 * `basket_bought`; with 422 `too_many` or `fields_wrong`; with 503 `basket_busy` while the basket is being placed.
 */
export interface AddLineBody {
  variant_id: string;
  /** 1 to 999 */
  quantity: number;
}

/** POST /store/baskets/:id/lines/:line_id; 0 removes, as DELETE does. Refused like adding, and with 404 `no_such_line`. */
export interface SetLineBody {
  quantity: number;
}

export interface BasketAnswer {
  basket: Basket;
}
