import { describe, expect, it } from "vitest";
import { drawnBars, fullestBar } from "./price-bars";

const bars = [
  { from: 0, to: 50_000, count: 40 },
  { from: 50_000, to: 100_000, count: 0 },
  { from: 100_000, to: 500_000, count: 1 },
];
const anyPrice = { priceMin: null, priceMax: null };

describe("the bars of prices", () => {
  it("are as high as their goods are many, and a single one is still seen", () => {
    expect(drawnBars(bars, anyPrice).map(({ height }) => height)).toEqual([100, 0, 6]);
  });

  it("are all chosen while no price is", () => {
    expect(drawnBars(bars, anyPrice).every(({ chosen }) => chosen)).toBe(true);
  });

  it("stand out where the chosen prices reach", () => {
    const chosen = drawnBars(bars, { priceMin: 60_000, priceMax: 99_000 }).map((bar) => bar.chosen);
    expect(chosen).toEqual([false, true, false]);
    // A bar ends before its upper end; only the last one takes it in.
    expect(drawnBars(bars, { priceMin: 50_000, priceMax: null })[0]?.chosen).toBe(false);
    expect(drawnBars(bars, { priceMin: 500_000, priceMax: null })[2]?.chosen).toBe(true);
  });

  it("name the fullest in words", () => {
    expect(fullestBar(bars)?.to).toBe(50_000);
    expect(fullestBar([])).toBeNull();
  });
});
