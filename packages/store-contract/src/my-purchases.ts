/**
 * What becomes of purchases, and wishes. Cancelling a part takes no body: POST /store/purchases/:id/orders/:order_id/cancel, with the
 * key or the token → `PurchaseAnswer`; refused with 409 `already_on_its_way` once the producer has begun to send it, `already_paid`, or
 * `order_busy`.
 */

import type { Basket } from "./basket";
import type { ListingCard } from "./listing";
import type { PurchaseOrder } from "./purchase";

/** A purchase as a line of the customer's list. */
export interface PurchaseSummary {
  id: string;
  number: string;
  placed_at: string;
  /** đồng, of what was not cancelled. */
  total: number;
  /** One for each producer, in the purchase's order. */
  orders: Array<{
    producer: string;
    status: PurchaseOrder["status"];
    kind: PurchaseOrder["delivery"]["kind"];
  }>;
  /** Pieces in all. */
  item_count: number;
  /** Kinds of goods in all. */
  line_count: number;
  /** What was bought, the first few. */
  lines: Array<{ id: string; title: string; thumbnail: string | null }>;
}

/** GET /store/account/purchases?page= (token): the newest first. GET /store/account/purchases/:id (token): `PurchaseAnswer`. */
export interface MyPurchasesAnswer {
  purchases: PurchaseSummary[];
  total: number;
  page: number;
  pages: number;
}

/**
 * POST /store/purchases/find → `PurchaseFound`: a guest's way back to an order. Refused with 422 and `required`, `not_a_phone` or
 * `not_a_purchase_number` (it was mistyped, whether or not it exists), with 404 `no_such_purchase` for a number that does not exist
 * and for a phone that is not its own alike, with 429 `too_many` after too many tries from one address or at one number.
 */
export interface FindPurchaseBody {
  /** As typed: "HP-7K3M9QA", "hp 7k3m9qa". */
  number: string;
  phone: string;
}

export interface PurchaseFound {
  purchase_id: string;
  /** Opens it from now on, as the one given at placing does. */
  key: string;
}

/**
 * POST /store/purchases/:id/again, with the purchase's key or its customer's token: puts what is still sold of it into a basket. A
 * basket that was bought meanwhile is replaced by a new one.
 */
export interface BuyAgainBody {
  basket_id?: string;
}

export interface BuyAgainAnswer {
  basket: Basket;
  /** Pieces that were put in. */
  added: number;
  /** What was not put in, or not all of it. */
  left_out: Array<{
    title: string;
    wanted: number;
    got: number;
    reason:
      | "not_for_sale"
      | "sold_out"
      | "box_barred"
      | "box_no_season"
      | "stock_short"
      | "out_of_season"
      | "shop_resting"
      | "too_many";
  }>;
}

/**
 * GET /store/account/wish-list (token), GET /store/wish-list?ids= (a guest's, kept in the browser): goods in the order they were wished
 * for, the newest first; what is no longer sold is left out.
 */
export interface WishListAnswer {
  items: ListingCard[];
}

/** POST /store/account/wish-list (token) adds, DELETE /store/account/wish-list/:product_id takes out → `WishedAnswer`. */
export interface WishBody {
  product_ids: string[];
}

export interface WishedAnswer {
  /** All that is wished for, the newest first. */
  product_ids: string[];
}
