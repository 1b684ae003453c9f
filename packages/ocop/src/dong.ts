import type { Locale } from "./locale";

/**
 * Money as people read it: `1.250.000 ₫` in Vietnamese, `₫1,250,000` in English. The space before ₫ is a no-break one
 * (U+00A0), so that an amount never breaks over two lines.
 * @param amount whole đồng
 * @throws RangeError when the amount is not a whole number: a fraction of a đồng is a mistake upstream, not to be hidden
 */
export function formatDong(amount: number, locale: Locale): string {
  assertWholeDong(amount);
  const sign = amount < 0 ? "-" : "";
  const digits = String(Math.abs(amount));
  if (locale === "vi") return `${sign}${group(digits, ".")}\u00A0₫`;
  return `${sign}₫${group(digits, ",")}`;
}

/**
 * Splits an amount by weights so that the parts add up to it exactly: each gets its whole đồng, and what is left goes one
 * đồng each to those with the largest remainder, the earlier first where equal.
 *
 * A part of weight 0 gets nothing, unless all weights are 0: then the amount is split evenly. A negative amount (a refund) is
 * split as its opposite.
 * @param total whole đồng
 * @param weights whole numbers of 0 or more
 * @throws RangeError on fractions, negative weights, or an amount with nobody to take it
 */
export function splitDong(total: number, weights: readonly number[]): number[] {
  assertWholeDong(total);
  for (const weight of weights) {
    if (!Number.isSafeInteger(weight) || weight < 0) {
      throw new RangeError(`A weight must be a whole number of 0 or more, not ${weight}.`);
    }
  }
  if (weights.length === 0) {
    if (total === 0) return [];
    throw new RangeError(`${total} đồng cannot be split among nobody.`);
  }
  const shares = weights.every((weight) => weight === 0) ? weights.map(() => 1n) : weights.map(BigInt);
  const sum = shares.reduce((so_far, share) => so_far + share, 0n);
  const amount = BigInt(Math.abs(total));
  const parts = shares.map((share, index) => ({
    index,
    whole: (amount * share) / sum,
    remainder: (amount * share) % sum,
  }));
  let left = amount - parts.reduce((so_far, part) => so_far + part.whole, 0n);
  for (const part of [...parts].sort(byRemainder)) {
    if (left === 0n) break;
    part.whole += 1n;
    left -= 1n;
  }
  const sign = total < 0 ? -1 : 1;
  return parts.map((part) => (part.whole === 0n ? 0 : sign * Number(part.whole)));
}

interface Part {
  index: number;
  remainder: bigint;
}

function byRemainder(a: Part, b: Part): number {
  if (a.remainder === b.remainder) return a.index - b.index;
  return a.remainder > b.remainder ? -1 : 1;
}

function assertWholeDong(amount: number): void {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`An amount is whole đồng, not ${amount}.`);
}

function group(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}
