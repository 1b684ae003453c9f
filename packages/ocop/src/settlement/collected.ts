import { splitDong } from "../dong";

/** What an order asks its buyer for: one line of it, or its delivery. */
export interface Unit {
  id: string;
  part: "goods" | "shipping" | "visit";
  /** đồng, discounts taken off. */
  amount: number;
}

/** So many đồng are asked for no more. */
export interface Less {
  amount: number;
  /** Units that it is for, where that is known. */
  of: readonly string[];
}

/** Without a word for what it is, what is given back is first of the goods, then of the visits, and of the delivery last. */
const ORDER: ReadonlyArray<Unit["part"]> = ["goods", "visit", "shipping"];

/**
 * What each unit still comes to, and what each `less` took off which of them. What goes beyond all units is given back of nothing.
 */
export function askedAfter(
  units: readonly Unit[],
  less: readonly Less[],
): { asked: number[]; taken: number[][] } {
  const asked = units.map(({ amount }) => amount);
  const taken = less.map(({ amount, of }) => {
    const off = units.map(() => 0);
    const named = new Set(of);
    let left = amount;
    for (const among of [
      (unit: Unit) => named.has(unit.id),
      ...ORDER.map((part) => (unit: Unit) => unit.part === part),
    ]) {
      const room = units.map((unit, index) => (among(unit) ? (asked[index] ?? 0) : 0));
      const most = sum(room);
      if (left <= 0 || most <= 0) continue;
      splitDong(Math.min(left, most), room).forEach((part, index) => {
        asked[index] = (asked[index] ?? 0) - part;
        off[index] = (off[index] ?? 0) + part;
      });
      left -= Math.min(left, most);
    }
    return off;
  });
  return { asked, taken };
}

/**
 * For which units money was paid, by whoever has it: evenly by what each comes to, to the đồng once all is paid. What was paid beyond that is
 * for none. Who gave back more than it had did so for another: a producer for the carrier that has its cash.
 * @param held đồng by holder, what went back taken off
 */
export function collectedFor<Holder extends string>(
  asked: readonly number[],
  held: ReadonlyArray<readonly [Holder, number]>,
): Map<Holder, number[]> {
  const room = [...asked];
  const collected = new Map<Holder, number[]>();
  for (const [holder, money] of offset(held)) {
    const amount = Math.min(Math.max(0, money), sum(room));
    const parts = amount > 0 ? splitDong(amount, room) : room.map(() => 0);
    parts.forEach((part, index) => {
      room[index] = (room[index] ?? 0) - part;
    });
    collected.set(holder, parts);
  }
  return collected;
}

function offset<Holder extends string>(
  held: ReadonlyArray<readonly [Holder, number]>,
): Array<readonly [Holder, number]> {
  let short = sum(held.map(([, money]) => Math.max(0, -money)));
  const backwards = [...held].reverse().map(([holder, money]) => {
    const taken = Math.min(short, Math.max(0, money));
    short -= taken;
    return [holder, Math.max(0, money) - taken] as const;
  });
  return backwards.reverse();
}

export const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);
