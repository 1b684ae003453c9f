/** What a producer's own account waits for, and what came that fits no order: `/producer/transfers`, with a member's token. */

/** An order whose transfer has not come, or not all of it. */
export interface DeskTransfer {
  order_id: string;
  /** The purchase's: what the buyer knows. */
  number: string;
  display_id: number;
  name: string;
  reference: string;
  due: number;
  paid: number;
  /** When the order lapses. */
  until: string;
}

export type ReceiptOutcome =
  | "exact"
  | "several"
  | "too_little"
  | "too_much"
  | "twice"
  | "late"
  | "unclear"
  | "unknown";

/** Money that came and needs a person. */
export interface DeskReceipt {
  id: string;
  at: string;
  amount: number;
  /** đồng that belong to no order; 0 of a `too_little`, whose order waits for the rest. */
  left: number;
  outcome: ReceiptOutcome;
  content: string;
  /** The bank's own number. */
  transaction_id: string;
}

/** What went back in the shop's books of an order that was paid by transfer: its producer sends it by bank. */
export interface RefundOwed {
  id: string;
  order_id: string;
  producer: string;
  /** The purchase's: what the buyer knows. */
  number: string;
  display_id: number;
  name: string;
  phone: string | null;
  /** What the buyer wrote into the transfer. */
  reference: string;
  amount: number;
  at: string;
}

/** GET /producer/transfers */
export interface DeskTransfersAnswer {
  awaited: DeskTransfer[];
  receipts: DeskReceipt[];
  refunds: RefundOwed[];
}

/**
 * POST /producer/transfers/refunds/:refund_id: it was sent back by bank. 404 `no_such_refund`, 409 `decided_already`, 422 on `reference`.
 * Answered with `DeskTransfersAnswer`.
 */
export interface RefundSentBody {
  /** The bank's own number. */
  reference: string;
}

/**
 * POST /producer/transfers: a member saw it on the account. 422 on `reference` (`no_such_order`), `amount`, `transaction_id`; 409
 * `told_already` where the number was written down before. Answered with `DeskTransfersAnswer`.
 */
export interface NoteTransferBody {
  reference: string;
  /** Whole đồng. */
  amount: number;
  transaction_id: string;
}

/**
 * POST /producer/transfers/:id/decide: what becomes of what belongs to no order. `sent_back`: its sender has it again; `not_an_order`: it
 * was meant for something else; `to_order`: as much of it as is due goes to the order of `reference`. 404 `no_such_receipt`, 409
 * `decided_already`, 422 on `reference` (`no_such_order`). Answered with `DeskTransfersAnswer`.
 */
export interface DecideReceiptBody {
  decision: "sent_back" | "not_an_order" | "to_order";
  reference?: string;
}

/**
 * POST /producer/transfers/statement: a bank's statement (.csv, .xlsx, 300 kB at most), looked at or, with `apply`, taken. 415
 * `not_a_spreadsheet`, 422 on `content_base64` (`not_a_statement`: no row names a day, a content and an amount).
 */
export interface StatementBody {
  content_base64: string;
  apply?: boolean;
}

/** `known`: told before; `no_amount`, `no_time`: the row cannot be read and is left out. */
export interface StatementRowShown {
  /** As the spreadsheet counts them. */
  row: number;
  amount: number | null;
  content: string;
  references: string[];
  outcome: ReceiptOutcome | "known" | "no_amount" | "no_time";
}

export interface StatementAnswer {
  rows: StatementRowShown[];
  /** Rows of money that went out, or of another account. */
  skipped: number;
  /** Receipts that are new; null where it was only looked at. */
  taken: number | null;
}
