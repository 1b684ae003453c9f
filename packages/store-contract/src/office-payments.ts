import type { DecideReceiptBody, ReceiptOutcome, RefundOwed } from "./desk-transfers";

/** Money that jobs have tried to give back for some minutes, and that its provider does not let go. */
export interface MoneyStuck {
  /** A cancelled order, a payment that bought nothing, a visit or goods called off, or a return. */
  of: "cancelled" | "unbought" | "visit" | "goods" | "return";
  id: string;
  order_id: string | null;
  number: string;
  producer: string | null;
  /** đồng */
  amount: number;
  at: string;
}

/** GET /admin/payments/waiting — money that waits for a person, the oldest first. */
export interface PaymentsWaitingAnswer {
  /** Transfers that fit no order: their producer decides at its desk, or an officer in its place. */
  receipts: Array<{
    id: string;
    producer: string;
    at: string;
    amount: number;
    /** đồng that belong to no order. */
    left: number;
    outcome: ReceiptOutcome;
    content: string;
    /** Its producer's orders that wait for a transfer, the first to lapse first. */
    awaited: Array<{ reference: string; number: string; name: string; due: number }>;
  }>;
  /** Orders for which less was paid in cash than was asked, and which are still due. */
  short: Array<{
    order_id: string;
    number: string;
    producer: string;
    asked: number;
    amount: number;
    due: number;
    reason: string | null;
    at: string;
  }>;
  /** Cash that a carrier has and has not brought to its producer. */
  carriers: Array<{ order_id: string; number: string; producer: string; amount: number; at: string }>;
  /** What producers are to send back to buyers who paid by transfer. */
  refunds: RefundOwed[];
  /** Refunds at Stripe that are in nobody's books, or that came back. */
  card_refunds: CardRefundWaiting[];
  /** What is to go back and does not. */
  stuck: MoneyStuck[];
}

/**
 * POST /admin/payments/receipts/:id — an officer decides in the producer's place, and says why; 202 with the approval where a second officer
 * has to agree. 404 `no_such_receipt`; 409 `receipt_decided`, `asked_already`, `order_busy`; 422 on `reference`: `no_such_order`, `nothing_due`.
 */
export interface OfficeReceiptBody extends DecideReceiptBody {
  note: string;
}

export interface CardRefundWaiting {
  /** Stripe's own, such as `re_…`. */
  id: string;
  /** `unassigned`: made in Stripe's dashboard, for which order is not known; `came_back`: the buyer's bank did not take it. */
  state: "unassigned" | "came_back";
  /** The purchase's. */
  number: string;
  /** đồng */
  amount: number;
  at: string;
  orders: Array<{ order_id: string; producer: string }>;
}

/** By whichever way money came, and in whose hands it is. */
export type MoneyWay = "card" | "transfer" | "cash" | "carrier" | "other";

/** GET /admin/payments/reconciliation?from=&to= — days of Vietnam, both included, 31 at most. */
export interface ReconciliationAnswer {
  from: string;
  to: string;
  days: Array<{
    day: string;
    way: MoneyWay;
    /** đồng that were paid on orders. */
    captured: number;
    /** đồng that went back. */
    refunded: number;
  }>;
  /** đồng that came by receipts, as banks and desks told of them, and what of it is on orders. */
  receipts: Array<{ day: string; way: "transfer" | "cash" | "carrier"; told: number; booked: number }>;
  /** đồng still due of orders that were placed in these days. */
  due: number;
  /** đồng that Stripe kept of what was paid by card in these days, as far as it told by now. */
  card_fees: number;
  /** Orders whose payments, own sums and ledger do not say the same. */
  differences: Array<{
    order_id: string;
    display_id: number;
    payments: number;
    order: number;
    ledger: number;
  }>;
}
