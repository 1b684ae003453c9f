import type { PriceBar } from "@market/store-contract";
import type { Filters } from "./filters";

/** One bar as it is drawn: its height in percent of the fullest, and whether the chosen prices take it in. */
export interface DrawnBar extends PriceBar {
  height: number;
  chosen: boolean;
}

/** A bar of few goods is still seen. */
const LOWEST = 6;

export function drawnBars(
  bars: PriceBar[],
  { priceMin, priceMax }: Pick<Filters, "priceMin" | "priceMax">,
): DrawnBar[] {
  const fullest = Math.max(1, ...bars.map(({ count }) => count));
  return bars.map((bar, index) => ({
    ...bar,
    height: bar.count === 0 ? 0 : Math.max(LOWEST, Math.round((bar.count / fullest) * 100)),
    chosen:
      (index === bars.length - 1 ? bar.to >= (priceMin ?? 0) : bar.to > (priceMin ?? 0)) &&
      bar.from <= (priceMax ?? Number.POSITIVE_INFINITY),
  }));
}

/** Where most goods are, for those who do not see the bars. */
export function fullestBar(bars: PriceBar[]): PriceBar | null {
  return bars.reduce<PriceBar | null>((best, bar) => (bar.count > (best?.count ?? 0) ? bar : best), null);
}
