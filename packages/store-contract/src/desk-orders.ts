import type { DeliveryKind } from "./basket";
import type { InvoiceData } from "./terms";

/**
 * A producer's own orders at its desk: `/producer/orders`, with a member's token and the producer that they act for. An order that is
 * another's, or none, is answered 404 `no_such_order` alike. Visits of an order are no parcels: they stay with bookings.
 */

export type DeskOrderStage = "to_accept" | "to_pack" | "on_the_way" | "done" | "cancelled";

export type CarrierCode = "ghn" | "ghtk" | "viettel_post" | "vnpost" | "jt_express" | "own" | "other";

export type ParcelState = "packed" | "shipped" | "failed" | "delivered" | "returned";

/** `retried`: it goes out again after a failed delivery. */
export type ParcelDeed = "delivered" | "failed" | "retried" | "returned";

/** As both its producer and its buyer see it. */
export interface Parcel {
  id: string;
  state: ParcelState;
  carrier: CarrierCode | null;
  /** The carrier's own name, the same in every language; null for `own`, `other` and where none was named. */
  carrier_name: string | null;
  tracking_number: string | null;
  /** The carrier's page about this parcel, where it has one. */
  tracking_url: string | null;
  lines: Array<{ line_id: string; quantity: number }>;
  /** What happened to it, the earliest first. */
  steps: Array<{ state: ParcelState; at: string; reason: string | null }>;
}

/** What lies in one gift box, by the names and the code that it had when the box was bought. */
export interface BoxPart {
  title: string;
  /** Null where it had no English name then. */
  title_en: string | null;
  sku: string | null;
  pieces: number;
}

/** Pieces of a line that do not come: the producer declined them, or they came back undelivered. */
export interface DroppedPieces {
  quantity: number;
  /** đồng that are not due for them, or come back. */
  amount: number;
  reason: string | null;
  returned: boolean;
}

/** What was noted as received in cash. */
export interface CashReceived {
  /** Null where it was received past a delivery. */
  parcel_id: string | null;
  /** `short`: the rest stays due; `refused`: the buyer took nothing, and paid nothing. */
  outcome: "collected" | "short" | "refused";
  /** đồng that were to be collected. */
  asked: number;
  /** đồng that were. */
  amount: number;
  reason: string | null;
  /** In whose hands it was then. */
  holder: "producer" | "carrier";
  at: string;
}

export interface DeskOrderListed {
  id: string;
  /** The purchase's: what the buyer knows. */
  number: string;
  display_id: number;
  stage: DeskOrderStage;
  placed_at: string;
  name: string;
  delivery_kind: DeliveryKind;
  /** Goods, without visits. */
  pieces: number;
  titles: string[];
  /** đồng still to be collected. */
  due: number;
  /** What is due is to come by transfer. */
  by_transfer: boolean;
}

/** GET /producer/orders?stage=&sort=newest|oldest&after= — 20 at a time; `next` is the next page's `after`. */
export interface DeskOrdersAnswer {
  stage: DeskOrderStage;
  sort: "newest" | "oldest";
  counts: Record<DeskOrderStage, number>;
  orders: DeskOrderListed[];
  next: string | null;
}

export interface DeskOrderLine {
  id: string;
  title: string;
  variant_title: string | null;
  thumbnail: string | null;
  quantity: number;
  unit_price: number;
  /** đồng for all of them, discounts taken off. */
  total: number;
  harvest_on: string | null;
  /** What lies in one gift box, as it was bought; empty for what is none. */
  parts: BoxPart[];
  /** Pieces in a parcel. */
  in_parcels: number;
  /** Pieces that wait to be packed. */
  left: number;
  dropped: DroppedPieces[];
}

/** What a carrier was asked for through the shop, and says of it. */
export interface ParcelBooking {
  /** `asking`: the carrier has not answered yet, and is asked again each minute. */
  state: "asking" | "booked";
  /** đồng that the carrier takes for it; null while it is not known. */
  fee: number | null;
  expected_at: string | null;
  /** đồng that the carrier collects from the buyer, and whether it has. */
  collect: number;
  collected: boolean;
  /** What somebody has to look into: it is lost or broken, on its way back, cancelled by the carrier, or the carrier does not know. */
  trouble: "lost" | "coming_back" | "cancelled" | "unclear" | null;
}

export interface DeskOrderParcel extends Parcel {
  /** What may be written about it now. */
  deeds: ParcelDeed[];
  /** Null where nobody was asked for it: its carrier is written down by hand. */
  booking: ParcelBooking | null;
  /** It is booked and was not picked up yet. */
  may_unbook: boolean;
  /** đồng to be collected in cash with it; 0 where nothing is. */
  collect: number;
}

/** `booked`: a carrier was asked to fetch a parcel; `unbooked`: it does not, and the pieces are to be sent again. */
export type OrderDeedName = "accepted" | "shipped" | "declined" | "booked" | "unbooked" | ParcelDeed;

/** One line of the order's history. */
export interface OrderDeed {
  deed: OrderDeedName;
  at: string;
  by: string;
  parcel_id: string | null;
  reason: string | null;
}

export interface DeskOrder {
  id: string;
  number: string;
  display_id: number;
  stage: DeskOrderStage;
  placed_at: string;
  contact: { name: string; phone: string; email: string | null };
  address: { street: string; commune: string; province: string } | null;
  note: string | null;
  gift_message: string | null;
  invoice: InvoiceData | null;
  delivery: { kind: DeliveryKind; name: string; amount: number; pickup_address: string | null };
  lines: DeskOrderLine[];
  parcels: DeskOrderParcel[];
  /** The latest last. */
  history: OrderDeed[];
  /** The order holds visits too. */
  has_visits: boolean;
  /** What the order comes to, in đồng, without what was dropped. */
  total: number;
  paid: number;
  /** Still to be collected. */
  due: number;
  /** It is paid in cash, and what was received so far, the earliest first. */
  cash: boolean;
  /** What is due is to come by transfer. */
  by_transfer: boolean;
  received: CashReceived[];
  /** Sent back with each change: whoever saw an older state is told what happened since. */
  seen: number;
  may: { accept: boolean; ship: boolean; decline: boolean };
  carriers: Array<{ code: CarrierCode; name: string | null }>;
  /** Those that can be asked to fetch a parcel; the others are written down by hand. */
  books: CarrierCode[];
  /** For the label: where the goods come from. */
  from: { name: string; phone: string | null; address: string | null };
}

/** GET /producer/orders/:id, and the answer to every change of it. */
export interface DeskOrderAnswer {
  order: DeskOrder;
}

/**
 * What every change carries. `form_id` is the form's own: sent twice it is done once. `seen` is the `seen` of the order as it was shown:
 * 409 `changed_meanwhile` where somebody changed it since, whose error names the deed, with `by` and `at`; 409 `order_busy`.
 */
export interface DeskDeedBody {
  form_id: string;
  seen: number;
}

/** POST /producer/orders/:id/accept — one tap: `seen` is not asked for; 409 `changed_meanwhile` where another member was first. */
export type AcceptOrderBody = Pick<DeskDeedBody, "form_id">;

export type ChosenPieces = Array<{ id: string; quantity: number }>;

/** POST /producer/orders/:id/ship — all or some pieces in one parcel; 422 on `lines`. What is collected is thereby ready. */
export interface ShipOrderBody extends DeskDeedBody {
  lines: ChosenPieces;
  carrier?: CarrierCode | null;
  tracking_number?: string | null;
}

/** POST /producer/orders/:id/decline — pieces that are in no parcel yet; all that is left of an order that nothing was sent of cancels it. */
export interface DeclineOrderBody extends DeskDeedBody {
  lines: ChosenPieces;
  reason: string;
}

/** POST /producer/orders/:id/parcels/:parcel_id — `failed` needs a reason. */
export interface ParcelDeedBody extends DeskDeedBody {
  deed: ParcelDeed;
  reason?: string | null;
  /** Of what came back: it is in stock again. */
  restock?: boolean;
  /** Of what was delivered: đồng received in cash, `all` that was to be collected; left out, nothing is said of it. 422 `too_much`. */
  collected?: number | "all" | null;
  /** Why it is less than was to be collected: 422 on `cash_reason` where it is and there is none. */
  cash_reason?: string | null;
  /** Of what failed or came back: the buyer refused it. Who refuses often may not pay in cash. */
  refused?: boolean;
}

/** POST /producer/orders/:id/cash — cash that was received past a delivery; 422 on `amount` (`too_much`), 409 `not_in_cash`. */
export interface NoteCashBody {
  form_id: string;
  /** đồng */
  amount: number;
}

/**
 * GET /producer/orders/:id/quote?carrier=&lines=&weight_g= — what the carrier would take, and nothing is booked. `lines` is
 * `<id>:<pieces>,…`, all that is left where it is missing; `weight_g` as `ship` has it, the goods' own weights where it is missing.
 */
export interface CarrierQuoteAnswer {
  quote: {
    carrier: CarrierCode;
    /** đồng. */
    fee: number;
    expected_at: string | null;
    /** đồng to be collected from the buyer. */
    collect: number;
    weight_g: number;
    lines: ChosenPieces;
  };
}

/**
 * POST /producer/orders/:id/book — a carrier fetches one parcel. 409 `carrier_off` where it is not set up, `carrier_away`: nothing is booked;
 * 422 on `lines`, and where the carrier does not take it on `weight_g`, `address`, `phone`, `route` or `collect`, with its words in `told`.
 */
export interface BookParcelBody extends DeskDeedBody {
  carrier: CarrierCode;
  lines: ChosenPieces;
  /** Grams, packed; null: as the goods weigh together, 422 where one's weight is not known. */
  weight_g?: number | null;
}

/** POST /producer/orders/:id/parcels/:parcel_id/unbook — 409 `picked_up` once the carrier has it, `carrier_away`. */
export type UnbookParcelBody = DeskDeedBody;

/** GET /producer/orders/:id/parcels/:parcel_id/label — the carrier's own page to print, good for half an hour; 409 `not_booked`. */
export interface ParcelLabelAnswer {
  url: string;
}
