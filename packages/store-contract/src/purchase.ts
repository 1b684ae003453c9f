import type { DeliveryKind, Discount, PaymentMethod } from "./basket";
import type { VisitOfLine } from "./booking";
import type { BoxPart, CashReceived, DroppedPieces, Parcel } from "./desk-orders";
import type { ProducerRef } from "./producer";
import type { InvoiceData } from "./terms";

export interface PurchaseAddress {
  /** Two-digit code of today's province. */
  province_code: string;
  /** Five-digit code of today's commune. */
  commune_code: string;
  street: string;
}

/**
 * POST /store/baskets/:id/place: the whole checkout in one call. Safe to send twice, or twice at once.
 *
 * Refused with 422 `fields_wrong` and every wrong field at once; with 409 `basket_empty`, `stock_ran_out` or `total_changed`, whose
 * errors name each line that changed (`lines.<line id>`: title, before, after), `payment_refused` or `payment_awaited` where it was to
 * be paid beforehand, or `not_placed` when nothing was bought for another reason; with 503 `basket_busy` or `placing_unfinished`: send it again.
 *
 * Among the wrong fields: `delivery.<producer id>` with `outside_area`, `living_no_parcel` or `outside_own_area` for each line that
 * cannot be brought (values: line, title, province), and `payment` with `alcohol_needs_cashless` (values: producer, title) or, of `vietqr`,
 * `no_bank_account` (values: producer).
 */
export interface PlaceBody {
  locale: "vi" | "en";
  contact: {
    name: string;
    /** As typed; Vietnamese or foreign with its country code. */
    phone: string;
    email?: string;
  };
  /** May be left out when every part is collected at the producer's, or is visits alone. */
  address?: PurchaseAddress;
  /** One choice per producer with goods: producer id → delivery option id. */
  delivery: Record<string, string>;
  payment: PaymentMethod;
  note?: string;
  /** What is written on a card that goes with a producer's goods: producer id → text. */
  gift_messages?: Record<string, string>;
  /** Set when an invoice for a company is wanted; all four fields are then needed. */
  invoice?: InvoiceData;
  /** The grand total the shopper was shown, in đồng, discounts taken off; another one is refused with 409 `total_changed`. */
  expected_total: number;
}

export interface PurchaseOrder {
  id: string;
  /** Number people say aloud. */
  display_id: number;
  producer: ProducerRef & { phone: string | null };
  lines: Array<{
    id: string;
    product_handle: string | null;
    title: string;
    variant_title: string | null;
    thumbnail: string | null;
    quantity: number;
    unit_price: number;
    /** đồng for all, before discounts. */
    total: number;
    /** đồng taken off. */
    discount: number;
    /** The day of harvest, as it was told when these goods were ordered ahead. */
    harvest_on?: string;
    /** What lies in one gift box, as it was bought; left out for what is none. */
    parts?: BoxPart[];
    /** Set where the line is tickets of a visit, or nights. */
    visit?: VisitOfLine | null;
    /** Pieces that do not come. */
    dropped?: DroppedPieces[];
  }>;
  /** How its goods come, the earliest first. */
  parcels: Parcel[];
  /** đồng that `total` is less for what does not come. */
  dropped: number;
  /** The producer's words where it declined the whole order. */
  declined_because: string | null;
  /** On a card with these goods. */
  gift_message: string | null;
  /** `amount` before discounts. */
  delivery: {
    kind: DeliveryKind;
    name: string;
    amount: number;
    discount: number;
    pickup_address: string | null;
  };
  /** đồng, before discounts. */
  goods_total: number;
  /** đồng taken off goods and delivery. */
  discount: number;
  total: number;
  status: "placed" | "shipped" | "delivered" | "cancelled";
  payment: {
    method: PaymentMethod;
    paid: number;
    due: number;
    /** Where it is paid by transfer. */
    transfer?: AwaitedTransfer | null;
    /** What its producer or carrier noted as received in cash. */
    received?: CashReceived[];
  };
}

/** The transfer that an order waits for. */
export interface AwaitedTransfer {
  /** `lapsed`: it did not come in time. */
  state: "waiting" | "paid" | "lapsed" | "cancelled";
  /** What is to be written into the transfer. */
  reference: string;
  /** Told for as long as something is to be transferred. */
  to: { bank: string; account: string; holder: string } | null;
  /** The text of a VietQR code for what is due. */
  payload: string | null;
  /** When it lapses. */
  until: string | null;
}

/** GET /store/purchases/:id with the header `x-purchase-key`, or the query `key`. */
export interface Purchase {
  id: string;
  /** Short upper-case number for people, for example "HP-7K3M9Q". */
  number: string;
  state: "placing" | "placed" | "failed";
  placed_at: string;
  contact: { name: string; phone: string; email: string | null };
  address: { street: string; commune: string; province: string } | null;
  /** For whom the producers are to make out their invoices. */
  invoice: InvoiceData | null;
  orders: PurchaseOrder[];
  /** What was taken off, over all orders. */
  discounts: Discount[];
  /** đồng; the sum of the orders, to the đồng. */
  total: number;
  /**
   * Where it was to be paid beforehand. `awaited`: not bought yet, and it will be once the payment comes; `returned`: đồng that came
   * when it could not be bought any more, and went back.
   */
  prepaid?: {
    awaited: boolean;
    returned: number;
    /**
     * Where it is paid by card. `pay_at`: the page for it, for as long as it can be paid there; `paid`: it was, and buys this in a moment,
     * or goes back; `demo`: no money moves. A checkout that is to be paid there is answered with 200, state *failed* and this, for it is
     * bought once it is paid.
     */
    card?: { pay_at: string | null; paid: boolean; demo: boolean } | null;
  } | null;
}

export interface PurchaseAnswer {
  purchase: Purchase;
  /** Secret that opens this purchase without an account; sent once, kept in a cookie. */
  key?: string;
}
