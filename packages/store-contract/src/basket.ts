import type { VisitOfLine } from "./booking";
import type { ProducerRef } from "./producer";
import type { ProvinceRef, SellingTerms } from "./terms";

/** Something about the basket that changed since the shopper last saw it; to be told, never silent. */
export interface BasketNotice {
  code:
    | "price_changed"
    | "stock_short"
    | "sold_out"
    /** A gift box of which something cannot be sold now; or whose parts are never in season together. */
    | "box_barred"
    | "box_no_season"
    | "out_of_season"
    /** Its producer takes a rest, `until` and with that day, or nobody knows until when. */
    | "shop_resting"
    | "no_longer_sold"
    /** A visit's places are no longer kept, and still free: ordering takes them again. Setting the line's quantity anew does so at once. */
    | "hold_lapsed"
    /** A visit's places are no longer kept, and gone, or its departure is closed or too near. */
    | "visit_gone";
  line_id: string;
  title: string;
  before?: number;
  after?: number;
  until?: string | null;
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
  /** đồng for all, before discounts. */
  total: number;
  /** đồng that discounts take off all of them. */
  discount: number;
  /** Pieces that can be bought now; null when stock is not counted. */
  available: number | null;
  /** Season, areas, living things, alcohol; left out where it is no longer sold. */
  terms?: SellingTerms;
  /** Set where the line is tickets of a visit, or nights: it is not delivered. */
  visit?: VisitOfLine | null;
}

/** `own_delivery`: the producer brings the goods itself. */
export type DeliveryKind = "parcel" | "pickup" | "own_delivery";

/** `vietqr`: a transfer to the producer's own account, once it is ordered. */
export type PaymentMethod = "cash_on_delivery" | "vietqr" | "prepaid";

export interface DeliveryOption {
  id: string;
  kind: DeliveryKind;
  name: string;
  /** đồng, before discounts. */
  amount: number;
  /** đồng that discounts take off it when it is chosen. */
  discount: number;
  /** Where to collect, for `pickup`. */
  pickup_address: string | null;
  /** Where the producer itself goes, for `own_delivery`; null: all of Vietnam. */
  area?: ProvinceRef[] | null;
}

/** One producer's part of the basket: one Medusa cart. */
export interface BasketPart {
  producer: ProducerRef;
  lines: BasketLine[];
  /** đồng, goods only, before discounts. */
  subtotal: number;
  /** đồng that discounts take off the goods. */
  discount: number;
  /** None where all lines are visits: then nothing is to be chosen. */
  delivery_options: DeliveryOption[];
  /** Ways by which this part may be paid; none: it cannot be paid here yet (alcohol is never paid in cash). */
  payment_methods?: PaymentMethod[];
  /** Why cash is not among them. */
  no_cash?: CashBar | null;
}

/** A code that was entered, or a promotion that applies by itself. */
export interface Discount {
  code: string;
  automatic: boolean;
  /** đồng that it takes off goods and, on an order, delivery. In a basket delivery's share hangs on the choice. */
  amount: number;
  /** It is about the delivery: see `DeliveryOption.discount`. */
  delivery: boolean;
}

/** Why a code takes nothing off; `POST …/codes` is refused with the same words. */
export type CodeFault =
  /** No such code, or not given out. */
  | "code_unknown"
  | "code_not_yet"
  | "code_expired"
  /** Its limit of uses or its budget is spent. */
  | "code_used_up"
  /** This customer used it as often as one may. */
  | "code_used_by_you"
  /** It counts uses by customer: sign in first. */
  | "code_needs_account"
  /** Nothing in the basket meets its conditions. */
  | "code_not_for_these";

/**
 * GET /store/baskets/:id · POST /store/baskets (makes one; the body may be an `AddLineBody`) · GET /store/customers/me/basket
 *
 * A guest's basket opens to whoever has its id, a secret. A customer's basket opens to its id too, which only its signed cookie
 * holds, but never to another customer's token.
 */
export interface Basket {
  id: string;
  parts: BasketPart[];
  /** Pieces in all parts. */
  item_count: number;
  /** đồng, goods of all parts, before discounts. */
  subtotal: number;
  /** đồng that discounts take off the goods of all parts. */
  discount: number;
  discounts: Discount[];
  /** Codes that were entered and take nothing off now. */
  idle_codes: Array<{ code: string; reason: CodeFault }>;
  /** It belongs to a customer's account. */
  claimed: boolean;
  /** Where a card may be chosen (`prepaid`): whether no money moves by it. */
  card?: { demo: boolean } | null;
  notices: BasketNotice[];
  /** Set once the basket was bought: it can only be read from then on. */
  purchase_id: string | null;
}

/**
 * POST /store/baskets/:id/lines
 *
 * Refused with 409 `not_for_sale`, `sold_out`, `box_barred`, `box_no_season`, `stock_short` (`errors[0].values`: title, available, in_basket, wanted) or
 * `basket_bought`; with 422 `too_many` or `fields_wrong`; with 503 `basket_busy` while the basket is being placed.
 */
export interface AddLineBody {
  variant_id: string;
  /** 1 to 999 */
  quantity: number;
}

/**
 * POST /store/baskets/:id/lines/:line_id; 0 removes, as DELETE does. Refused like adding, with 404 `no_such_line`, and with 409
 * `quantity_changed` (values: title, now) where `shown` is no longer so.
 */
export interface SetLineBody {
  quantity: number;
  /** What the page showed, for "one more" and "one fewer": another tab may have changed it. */
  shown?: number;
}

export interface BasketAnswer {
  basket: Basket;
}

/**
 * POST /store/baskets/:id/claim with the customer's bearer token, after signing in: the guest's basket becomes the customer's, or its
 * goods are added to the basket that the customer has already. The answer's basket has another id, to be kept instead; sending the
 * old one again answers the same.
 *
 * Refused with 404 `no_such_basket` for a basket that is another customer's or does not exist, with 401 without a customer's token.
 */
export interface ClaimAnswer extends BasketAnswer {
  /** Goods of which both baskets together held more than is left. */
  short: Array<{ title: string; wanted: number; got: number }>;
}

/** GET /store/customers/me/basket: the basket that follows the customer from device to device; null when there is none to fill. */
export interface CustomerBasketAnswer {
  basket: Basket | null;
}

/**
 * POST /store/baskets/:id/codes. Refused with 409 and a `CodeFault`, with 422 `too_many_codes`, and with 429 `too_many_tries` after too
 * many codes that do not exist. DELETE /store/baskets/:id/codes/:code takes one out.
 */
export interface AddCodeBody {
  code: string;
}

/** POST /store/baskets/:id/seen: the shopper has seen these lines' changed prices; they are told no more. */
export interface SeenBody {
  lines: Array<{ line_id: string; price: number }>;
}

/** Why a part is not paid in cash: it comes to more than `max` đồng, or a visit of it is paid beforehand. */
export type CashBar =
  | { code: "cash_over_limit"; max: number }
  | { code: "cash_not_for_visit"; title: string };
