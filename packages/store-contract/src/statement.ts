/** What a line of a statement tells of. `visit`: a sale of tickets or rooms; `vat`, `pit`: tax withheld. */
export type StatementKind =
  | "goods"
  | "visit"
  | "shipping"
  | "less"
  | "payment"
  | "refund"
  | "commission"
  | "vat"
  | "pit"
  | "fee"
  | "share"
  | "payout"
  | "correction";

/** Who has the money in hand. */
export type StatementHolder = "buyer" | "producer" | "platform" | "carrier" | "state";

export interface StatementLine {
  /** Of the journal; several lines of one stand together. */
  journal_id: string;
  at: string;
  kind: StatementKind;
  /** Its purchase's number, where it is about an order. */
  order: { id: string; number: string } | null;
  /** Where money changed hands: who has it now, or gave it back. */
  holder: StatementHolder | null;
  /** đồng; below zero what is taken off or given back. */
  amount: number;
  /** By how many đồng it changes what the shop owes the producer. */
  due: number;
  /** The reason, where a person gave one. */
  note: string | null;
}

export interface StatementSum {
  kind: StatementKind;
  amount: number;
  due: number;
}

/** GET /producer/statement?month=2026-11 — the acting producer's, for its owners */
export interface MonthStatement {
  producer: { name: string; legal_name: string | null; tax_code: string | null };
  /** `2026-11` by Vietnam's calendar. */
  month: string;
  /** The month is over: nothing of it changes any more, but what is set right later stands in a later month. */
  closed: boolean;
  /** Months with something to tell, the latest first. */
  months: string[];
  /** What the shop owed the producer at the beginning, and owes at the end (below zero: the producer owes the shop). */
  opening: number;
  closing: number;
  lines: StatementLine[];
  sums: StatementSum[];
  /** đồng sold and not paid yet, at the end of the month. */
  awaited: number;
  /** Payouts that are on their way, now. */
  on_the_way: number;
  /** What was withheld in the month, by which part of its sales. */
  withheld: WithheldPart[];
}

/** Of one part of a producer's sales in a month; refunds are taken off. */
export interface WithheldPart {
  part: "goods" | "services";
  /** đồng paid by buyers in the month. */
  revenue: number;
  vat: number;
  pit: number;
}

/** GET /admin/withholding?month= — all producers */
export interface WithholdingAnswer {
  month: string;
  rows: WithholdingRow[];
  total: { revenue_goods: number; revenue_services: number; vat: number; pit: number };
}

export interface WithholdingRow {
  producer_id: string;
  name: string;
  legal_name: string | null;
  tax_code: string | null;
  kind: string;
  revenue_goods: number;
  revenue_services: number;
  vat: number;
  pit: number;
}
