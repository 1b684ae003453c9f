import type { SalePart } from "../modules/ledger";
import type { CreditFact, Facts, RefundFact } from "./facts";
import { holderOf } from "./holder-of";
import type { Line } from "./write";

/** Something that happened to an order's money, with the key under which the ledger tells of it. */
export type Source =
  | { key: string; kind: "less"; at: Date; amount: number; of: string[] }
  | {
      key: string;
      kind: "payment" | "refund";
      at: Date;
      amount: number;
      holder: ReturnType<typeof holderOf>;
    };

const RANK = { less: 0, payment: 1, refund: 2 };

/** In the order of time. */
export function sourcesOf(facts: Facts): Source[] {
  const sources: Source[] = [
    ...facts.credits.map(
      (credit): Source => ({
        key: `less:${credit.id}`,
        kind: "less",
        at: new Date(credit.at),
        amount: credit.amount,
        of: linesGivenBack(facts, credit),
      }),
    ),
    ...facts.captures.map(
      (capture): Source => ({
        key: `payment:${capture.id}`,
        kind: "payment",
        at: new Date(capture.at),
        amount: capture.amount,
        holder: holderOf(capture),
      }),
    ),
    ...facts.refunds.map(
      (refund): Source => ({
        key: `refund:${refund.id}`,
        kind: "refund",
        at: new Date(refund.at),
        amount: refund.amount,
        holder: holderOf(refund),
      }),
    ),
  ];
  return sources.sort(
    (a, b) => a.at.getTime() - b.at.getTime() || RANK[a.kind] - RANK[b.kind] || (a.key < b.key ? -1 : 1),
  );
}

/**
 * What of the order something was taken off for: its own mark says so. Medusa writes a credit line for every refund without saying for what;
 * writes on an order come one at a time, so it is the refund just before it.
 */
function linesGivenBack({ marks, refunds }: Facts, credit: CreditFact): string[] {
  const own = credit.mark === null ? undefined : marks[credit.mark];
  if (own) return own;
  const before = refunds.filter(({ at }) => new Date(at) <= new Date(credit.at));
  const last = before.reduce<RefundFact | null>(
    (latest, one) => (latest && new Date(latest.at) >= new Date(one.at) ? latest : one),
    null,
  );
  return (last?.mark && marks[last.mark]) || [];
}

/** Less to pay, by what of the order it was for. */
export function lessLines(amount: number, byPart: ReadonlyMap<SalePart, number>): Line[] {
  const told = [...byPart].map(
    ([part, of]): Line => ({ account: "awaited", holder: "buyer", amount: of, part }),
  );
  const beyond = amount - told.reduce((sum, line) => sum + line.amount, 0);
  return [
    ...told,
    { account: "awaited", holder: "buyer", amount: beyond, part: "goods" },
    { account: "buyer", holder: "buyer", amount: -amount },
  ];
}

/**
 * A buyer paid, or (below zero) money went back. What is in the producer's own hands is the producer's at once; else whoever holds it owes it.
 */
export function moneyLines(amount: number, holder: ReturnType<typeof holderOf>): Line[] {
  const lines: Line[] = [
    { account: "held", holder, amount },
    { account: "buyer", holder: "buyer", amount: -amount },
    { account: "awaited", holder: "buyer", amount },
    { account: "producer", holder, amount: -amount },
  ];
  if (holder !== "producer") return lines;
  return [...lines, { account: "producer", holder, amount }, { account: "held", holder, amount: -amount }];
}
