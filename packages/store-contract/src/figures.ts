/** GET /producer/figures?from=&to= — the acting producer's, days of Vietnam, both included; the last 30 unless said otherwise */
export interface FiguresAnswer {
  from: string;
  to: string;
  /** Of orders that were not cancelled, by the day on which they were placed: what they are worth now, in đồng. */
  total: number;
  orders: number;
  /** Buyers of these days, and those among them who bought at least twice from this producer until the last of these days. */
  buyers: number;
  repeat_buyers: number;
  /** Every day. */
  days: Array<{ day: string; orders: number; amount: number }>;
  /** The largest first; all of it adds up to the total. */
  products: FiguresRow[];
}

export interface FiguresRow {
  /** `delivery`: what is paid for bringing it; `other`: given back without saying for what. */
  kind: "product" | "delivery" | "other";
  product_id: string | null;
  title: string;
  /** That the buyer keeps. */
  pieces: number;
  /** đồng; discounts and what was given back taken off */
  amount: number;
}
