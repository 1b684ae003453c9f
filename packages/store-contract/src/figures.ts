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
  /** đồng received in cash on these days, whenever they were ordered; of it what carriers have and have not brought yet. */
  cash: { collected: number; with_carriers: number };
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

/** GET /producer/figures/interest?from=&to= — as `FiguresAnswer`; counted by day and product, with nothing of who looked */
export interface InterestAnswer {
  from: string;
  to: string;
  /** Every day: how often the producer's product pages were looked at. */
  days: Array<{ day: string; views: number }>;
  /** Looked at, put in a basket, and in how many orders that were not cancelled; the most seen first. */
  products: Array<{ product_id: string; title: string; views: number; baskets: number; orders: number }>;
  /** Folded words of searches that led to a product's page at least three times in these days. */
  searches: Array<{ term: string; product_id: string; title: string; times: number }>;
}
