import { describe, expect, it } from "vitest";
import { barsOf, HEIGHT, WIDTH } from "./bars";

const days = (...amounts: number[]) =>
  amounts.map((amount, place) => ({ day: `2026-11-0${place + 1}`, orders: 1, amount }));

describe("the bars of sales", () => {
  it("are as high as what was sold, the best day the whole height", () => {
    const { bars, base, highest } = barsOf(days(50_000, 0, 100_000));
    expect(bars.map(({ day, height }) => [day, height])).toEqual([
      ["2026-11-01", HEIGHT / 2],
      ["2026-11-03", HEIGHT],
    ]);
    expect(base).toBe(HEIGHT);
    expect(bars.map(({ y, height }) => y + height)).toEqual([HEIGHT, HEIGHT]);
    expect(highest).toEqual({ day: "2026-11-03", amount: 100_000 });
  });

  it("hang below the line where more was given back than sold", () => {
    const { bars, base } = barsOf(days(30_000, -10_000));
    expect(base).toBe(HEIGHT * 0.75);
    expect(bars[1]).toMatchObject({ y: base, height: HEIGHT * 0.25 });
  });

  it("stay within the drawing, one day or a year", () => {
    for (const count of [1, 366]) {
      const year = Array.from({ length: count }, (_, place) => ({
        day: String(place),
        orders: 1,
        amount: 1_000,
      }));
      for (const { x, width, y, height } of barsOf(year).bars) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(WIDTH);
        expect([y >= 0, y + height <= HEIGHT]).toEqual([true, true]);
      }
    }
  });

  it("are none where nothing was sold", () => {
    expect(barsOf(days(0, 0))).toMatchObject({ bars: [], highest: null });
  });
});
