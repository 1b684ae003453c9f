import { addDays, type Day, daysBetween } from "@market/ocop";
import type { FiguresAnswer, FiguresRow } from "@market/store-contract";

/** What one product, or delivery, brought on one day. */
export interface SoldRow {
  day: Day;
  kind: FiguresRow["kind"];
  product_id: string | null;
  title: string | null;
  /** Whole đồng. */
  amount: number;
  pieces: number;
}

export interface Counted {
  orders: ReadonlyArray<{ day: Day; orders: number }>;
  buyers: number;
  repeat_buyers: number;
}

/** One set of rows, added up by day and by product: both come to the same total. */
export function sumUp(
  { from, to }: { from: Day; to: Day },
  sold: readonly SoldRow[],
  counted: Counted,
): Omit<FiguresAnswer, "cash"> {
  const ordersOn = new Map(counted.orders.map(({ day, orders }) => [day, orders]));
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, after) => {
    const day = addDays(from, after);
    const amount = sum(sold.filter((row) => row.day === day).map((row) => row.amount));
    return { day, orders: ordersOn.get(day) ?? 0, amount };
  });
  return {
    from,
    to,
    total: sum(sold.map(({ amount }) => amount)),
    orders: sum(counted.orders.map(({ orders }) => orders)),
    buyers: counted.buyers,
    repeat_buyers: counted.repeat_buyers,
    days,
    products: byProduct(sold),
  };
}

const ORDER: Record<FiguresRow["kind"], number> = { product: 0, delivery: 1, other: 2 };

function byProduct(sold: readonly SoldRow[]): FiguresRow[] {
  const rows = new Map<string, FiguresRow>();
  for (const { kind, product_id, title, amount, pieces } of sold) {
    const key = `${kind}:${product_id ?? title ?? ""}`;
    const known = rows.get(key) ?? { kind, product_id, title: title ?? "", pieces: 0, amount: 0 };
    known.amount += amount;
    known.pieces += pieces;
    rows.set(key, known);
  }
  return [...rows.values()]
    .filter(({ kind, amount, pieces }) => kind === "product" || amount !== 0 || pieces !== 0)
    .sort(
      (a, b) => ORDER[a.kind] - ORDER[b.kind] || b.amount - a.amount || a.title.localeCompare(b.title, "vi"),
    );
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
