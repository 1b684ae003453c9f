import { dayOf } from "@market/ocop";
import {
  type AgreedUnit,
  collectedFor,
  commissionKept,
  shareOut,
  takingsShared,
  taxKept,
} from "@market/ocop/settlement";
import { MONEY_HOLDERS, type MoneyHolder } from "../modules/ledger";
import { type Journals, sumBy } from "./standing";
import type { OrderTerms } from "./terms";
import type { Line } from "./write";

export interface Kept {
  units: readonly AgreedUnit[];
  terms: OrderTerms;
  placed_at: Date;
  /** By unit, what the order still asks for. */
  asked: readonly number[];
  /** By holder, what was paid and did not go back. */
  held: ReadonlyMap<MoneyHolder, number>;
}

/**
 * What should be kept and shared of an order as it now stands, less what was: so a refund undoes what its payment did, and of an order that
 * went back wholly nothing is kept.
 * @param source the key of what happened
 */
export function keep(journals: Journals, source: string, at: Date, order: Kept): void {
  const holders = MONEY_HOLDERS.flatMap((one) =>
    order.held.has(one) ? [[one, order.held.get(one) ?? 0] as const] : [],
  );
  const collected = collectedFor(order.asked, holders);
  const add = (kind: "commission" | "tax" | "share", lines: Line[]) => {
    if (lines.length) journals.add(`${kind}:${source}`, kind, at, lines);
  };
  add("commission", commissionDifference(journals, order, collected));
  add("tax", taxDifference(journals, order, collected));
  add("share", shareDifference(journals, order, collected));
}

type Collected = Map<MoneyHolder, number[]>;

const holderAndPart = ({ holder, part, levy }: Pick<Line, "holder" | "part" | "levy">) =>
  `${holder} ${part} ${levy ?? ""}`;

function commissionDifference(journals: Journals, { units }: Kept, collected: Collected): Line[] {
  const wanted = [...collected].flatMap(([holder, amounts]) =>
    commissionKept(units, amounts).map(
      ({ part, base, amount }): Line => ({ account: "commission", holder, part, base, amount: -amount }),
    ),
  );
  const lines = difference(journals, "commission", wanted).filter(({ amount }) => amount !== 0);
  return lines.flatMap((line) => [line, against(line)]);
}

function taxDifference(journals: Journals, { units, terms, placed_at }: Kept, collected: Collected): Line[] {
  const amounts = collected.get("platform");
  // Only whoever takes the payment can withhold of it: what went to the producer by itself, it declares itself.
  const taxes = terms.withheld && amounts ? taxKept(units, amounts, dayOf(placed_at)) : [];
  const wanted = taxes.flatMap(({ part, base, vat, pit }): Line[] => [
    { account: "tax", holder: "platform", part, levy: "vat", base, amount: -vat },
    { account: "tax", holder: "platform", part, levy: "pit", base, amount: -pit },
  ]);
  return difference(journals, "tax", wanted).flatMap((line) => [line, against(line)]);
}

/** Out of what is due to the producer. */
const against = ({ holder, part, amount }: Line): Line => ({
  account: "producer",
  holder,
  part,
  amount: 0 - amount,
});

function difference(journals: Journals, account: "commission" | "tax", wanted: Line[]): Line[] {
  const posted = journals.lines().filter((line) => line.account === account);
  const [amounts, bases] = [sumBy(posted, holderAndPart), sumBy(posted, holderAndPart, "base")];
  const known = new Set(wanted.map(holderAndPart));
  const gone = [...new Map(posted.map((line) => [holderAndPart(line), line])).entries()]
    .filter(([key]) => !known.has(key))
    .map(([, line]): Line => ({ ...line, amount: 0, base: 0 }));
  return [...wanted, ...gone].flatMap((line) => {
    const amount = line.amount - (amounts.get(holderAndPart(line)) ?? 0);
    const base = (line.base ?? 0) - (bases.get(holderAndPart(line)) ?? 0);
    return amount !== 0 || base !== 0 ? [{ ...line, amount, base }] : [];
  });
}

function shareDifference(
  journals: Journals,
  { units, terms, placed_at }: Kept,
  collected: Collected,
): Line[] {
  const wanted = new Map<string, { line: Line; amount: number }>();
  const keyOf = ({ holder, party_id, agreement_id }: Line) => `${holder} ${party_id} ${agreement_id}`;
  const want = (line: Line, amount: number) => {
    const so_far = wanted.get(keyOf(line))?.amount ?? 0;
    wanted.set(keyOf(line), { line, amount: so_far + amount });
  };
  for (const [holder, amounts] of collected) {
    const withheldOn = holder === "platform" && terms.withheld ? dayOf(placed_at) : null;
    for (const [agreement, takings] of takingsShared(units, amounts, withheldOn)) {
      const parts = terms.shares[agreement] ?? [];
      if (!parts.length) continue;
      const hosts = new Set(parts.flatMap(({ party_id, host }) => (host ? [party_id] : [])));
      for (const { party_id, amount } of shareOut(takings, parts)) {
        const account = hosts.has(party_id) ? "producer" : "share";
        want({ account, holder, part: "visit", party_id, agreement_id: agreement, amount: 0 }, -amount);
      }
    }
  }
  const posted = journals.lines().filter(({ party_id }) => party_id);
  for (const line of posted) if (!wanted.has(keyOf(line))) want({ ...line, amount: 0 }, 0);
  const sums = sumBy(posted, keyOf);
  return [...wanted.values()].flatMap(({ line, amount }) => {
    const more = amount - (sums.get(keyOf(line)) ?? 0);
    return more === 0 ? [] : [{ ...line, base: null, amount: more }, outOf(line, more)];
  });
}

/** What a producer has in its own hands is not owed to it any more: of that it holds the others' shares. */
function outOf({ account, holder }: Line, amount: number): Line {
  const held = account === "share" && holder === "producer";
  return { account: held ? "held" : "producer", holder, part: "visit", amount: 0 - amount };
}
