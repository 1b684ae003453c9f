import type { StatementHolder, StatementKind, StatementLine, StatementSum } from "@market/store-contract";
import type { Entry, EntryLine } from "../ledger";

type Told = Pick<StatementLine, "kind" | "amount"> & { holder?: StatementHolder | null; due?: number };

/** What is kept of a sale, by its account in the ledger. */
const KEPT = ["commission", "tax", "fee", "share"] as const;
const SOLD = { goods: "goods", visit: "visit", shipping: "shipping" } as const satisfies Record<
  string,
  StatementKind
>;

/**
 * A journal as its producer reads it: what happened, and each thing that was kept of it on a line of its own. What the lines change in what
 * the shop owes comes to what the journal does to the producer's account, to the đồng.
 */
export function linesOf(entry: Entry): StatementLine[] {
  const kept = keptIn(entry);
  const due = dueOf(entry);
  const main = happened(entry);
  const rest = due - sum(kept.map((one) => one.due ?? 0));
  if (!main.length && !kept.length && rest !== 0) main.push({ kind: "correction", amount: rest });
  // What is kept of money that the producer has in hand, such as its partners' shares, is owed by the producer, not by the shop.
  const bearing = main[0] ?? kept[0];
  if (bearing) bearing.due = (bearing.due ?? 0) + rest;
  const told = [...main, ...kept];
  const order = entry.order_id
    ? { id: entry.order_id, number: entry.purchase_number ?? String(entry.display_id ?? "") }
    : null;
  return told.map(({ kind, amount, holder = null, due: owed = 0 }) => ({
    journal_id: entry.id,
    at: new Date(entry.at).toISOString(),
    kind,
    order,
    holder,
    amount: whole(amount),
    due: whole(owed),
    note: entry.note,
  }));
}

/**
 * In the order of time, but an order's sale before all that followed from it: a card is charged a moment before its order stands.
 * Of those of one moment each stays where it was.
 */
export function inOrder(entries: readonly Entry[]): Entry[] {
  const first = new Map<string, number>();
  for (const { order_id, at } of entries) {
    if (order_id === null) continue;
    first.set(order_id, Math.min(first.get(order_id) ?? Number.POSITIVE_INFINITY, new Date(at).getTime()));
  }
  const told = ({ kind, key, order_id, at }: Entry) =>
    kind === "sale" && order_id !== null && key === `sale:${order_id}`
      ? (first.get(order_id) ?? 0) - 1
      : new Date(at).getTime();
  return [...entries].sort((a, b) => told(a) - told(b));
}

/** Each kind with all of a month's amounts, in the order in which a statement lists them. */
export function sumsOf(lines: readonly StatementLine[]): StatementSum[] {
  return STATEMENT_KINDS.flatMap((kind) => {
    const own = lines.filter((line) => line.kind === kind);
    if (!own.length) return [];
    return [{ kind, amount: sum(own.map(({ amount }) => amount)), due: sum(own.map(({ due }) => due)) }];
  });
}

export const STATEMENT_KINDS = [
  "goods",
  "visit",
  "shipping",
  "less",
  "payment",
  "refund",
  "commission",
  "vat",
  "pit",
  "fee",
  "share",
  "payout",
  "correction",
] as const satisfies readonly StatementKind[];

function happened({ kind, lines }: Entry): Told[] {
  const of = (account: EntryLine["account"]) => lines.filter((line) => line.account === account);
  const owed = sum(of("buyer").map(({ amount }) => amount));
  switch (kind) {
    case "sale": {
      const sold = of("awaited");
      return (Object.keys(SOLD) as Array<keyof typeof SOLD>).flatMap((part) => {
        const amount = -sum(
          sold.filter((line) => (line.part ?? "goods") === part).map((line) => line.amount),
        );
        return amount === 0 ? [] : [{ kind: SOLD[part], amount }];
      });
    }
    case "less":
      return [{ kind, amount: owed }];
    case "payment":
    case "refund":
      return [{ kind, amount: -owed, holder: holderIn(lines) }];
    case "payout":
      return [{ kind, amount: -dueOut(lines), holder: holderIn(lines) }];
    case "correction":
      return [{ kind, amount: -sum(of("producer").map(({ amount }) => amount)) }];
    default:
      return [];
  }
}

function keptIn({ lines }: Entry): Told[] {
  return KEPT.flatMap((account): Told[] => {
    const own = lines.filter((line) => line.account === account && line.amount !== 0);
    const kinds: StatementKind[] = account === "tax" ? ["vat", "pit"] : [account];
    return kinds.flatMap((kind): Told[] => {
      const amounts = own
        .filter(({ levy }) => account !== "tax" || (levy ?? "vat") === kind)
        .map(({ amount }) => amount);
      return amounts.length ? [{ kind, amount: sum(amounts), due: sum(amounts) }] : [];
    });
  });
}

/** What a journal adds to what the shop owes: a credit of the producer's account. */
const dueOf = ({ lines }: Entry): number =>
  -sum(lines.filter(({ account }) => account === "producer").map(({ amount }) => amount));

const dueOut = (lines: readonly EntryLine[]): number =>
  sum(lines.filter(({ account }) => account === "producer").map(({ amount }) => amount));

/** Who has the money, or gave it back. */
function holderIn(lines: readonly EntryLine[]): StatementHolder | null {
  const held =
    lines.find(({ account }) => account === "held") ?? lines.find(({ account }) => account === "producer");
  return held?.holder ?? null;
}

/** No minus before nothing. */
const whole = (amount: number) => (amount === 0 ? 0 : amount);
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
