import type { PriceBar } from "@market/store-contract";

/** Where a bar may begin, in each power of ten: amounts that people name. */
const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];
/** The same, ever coarser; each is part of the one before. */
const SERIES = [STEPS, [1, 1.5, 2.5, 4, 6], [1, 2, 5], [1]];
const MOST_BARS = 12;
/** đồng; what costs less stands in the first bar. */
const LEAST = 1_000;

/** The amount in đồng where the finest bar with this price begins: what the index counts prices by. */
export function priceStep(price: number): number {
  return beginOf(price, STEPS);
}

/**
 * A histogram in at most twelve bars without gaps, from goods counted by their price step. Steps grow with the price: between 20,000 and
 * 25,000 ₫ lies a choice, between 1,000,000 and 1,005,000 ₫ none.
 * @param counts goods by their `priceStep`, in đồng
 */
export function priceBars(counts: ReadonlyMap<number, number>): PriceBar[] {
  const steps = [...counts.keys()].sort((a, b) => a - b);
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return [];
  for (const series of SERIES) {
    const begins = beginsBetween(first, last, series);
    if (begins.length > MOST_BARS && series.length > 1) continue;
    return begins.map((from) => ({
      from,
      to: after(from, series),
      count: steps.reduce(
        (sum, step) => (beginOf(step, series) === from ? sum + (counts.get(step) ?? 0) : sum),
        0,
      ),
    }));
  }
  return [];
}

function beginsBetween(first: number, last: number, series: readonly number[]): number[] {
  const begins: number[] = [];
  for (let from = beginOf(first, series); from <= last; from = after(from, series)) begins.push(from);
  return begins;
}

function beginOf(price: number, series: readonly number[]): number {
  if (price < LEAST) return 0;
  const power = 10 ** Math.floor(Math.log10(price) + 1e-9);
  return series.reduce((begin, step) => (step * power <= price ? step * power : begin), power);
}

function after(begin: number, series: readonly number[]): number {
  if (begin === 0) return LEAST;
  const power = 10 ** Math.floor(Math.log10(begin) + 1e-9);
  const next = series.find((step) => step * power > begin);
  return next === undefined ? power * 10 : next * power;
}
