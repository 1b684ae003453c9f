import { describe, expect, it, test } from "vitest";
import { formatDong, splitDong } from "../src";

describe("an amount in đồng", () => {
  test.each([
    [1250000, "1.250.000\u00A0₫", "₫1,250,000"],
    [0, "0\u00A0₫", "₫0"],
    [-0, "0\u00A0₫", "₫0"],
    [999, "999\u00A0₫", "₫999"],
    [1000, "1.000\u00A0₫", "₫1,000"],
    [-45000, "-45.000\u00A0₫", "-₫45,000"],
    [165400000000, "165.400.000.000\u00A0₫", "₫165,400,000,000"],
  ])("%d reads %j in Vietnamese and %j in English", (amount, vi, en) => {
    expect(formatDong(amount, "vi")).toBe(vi);
    expect(formatDong(amount, "en")).toBe(en);
  });

  test.each([3333.3, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])(
    "%d is no whole amount, and is refused by name",
    (amount) => {
      expect(() => formatDong(amount, "vi")).toThrow(RangeError);
      expect(() => formatDong(amount, "vi")).toThrow(String(amount));
      expect(() => splitDong(amount, [1])).toThrow(RangeError);
    },
  );
});

describe("an amount split by weights", () => {
  test.each<[number, number[], number[]]>([
    [100, [1, 1, 1], [34, 33, 33]],
    [10, [6, 3, 1], [6, 3, 1]],
    [100000, [333, 333, 334], [33300, 33300, 33400]],
    [5, [1, 2, 3], [1, 2, 2]],
    [7, [0, 1, 0, 1], [0, 4, 0, 3]],
    [2, [1, 1, 1], [1, 1, 0]],
    [0, [3, 4], [0, 0]],
    [9, [0, 0], [5, 4]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [1250000, [1], [1250000]],
  ])("%d by %j is %j", (total, weights, parts) => {
    expect(splitDong(total, weights)).toEqual(parts);
  });

  it("always adds up, even where the products leave the safe numbers", () => {
    for (let round = 1; round < 300; round++) {
      const total = (round * 7_919_777_771) % 9_007_199_254_740;
      const weights = Array.from(
        { length: (round % 9) + 1 },
        (_, at) => ((round + at) * 104_729_113) % 900_719_925_474,
      );
      const parts = splitDong(total, weights);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      for (const part of parts) expect(part >= 0 && Number.isSafeInteger(part)).toBe(true);
    }
  });

  it("gives each part its exact share, less than one đồng more or less", () => {
    const [total, weights] = [1_000_003, [17, 5, 29, 1]] as const;
    const sum = weights.reduce((all, weight) => all + weight, 0);
    splitDong(total, weights).forEach((part, at) => {
      expect(Math.abs(part - (total * (weights[at] ?? 0)) / sum)).toBeLessThan(1);
    });
  });

  it("refuses a negative or fractional weight, and an amount with nobody to take it", () => {
    expect(() => splitDong(10, [1, -1])).toThrow(/-1/);
    expect(() => splitDong(10, [0.5])).toThrow(/0\.5/);
    expect(() => splitDong(10, [])).toThrow(/nobody/);
    expect(splitDong(0, [])).toEqual([]);
  });
});
