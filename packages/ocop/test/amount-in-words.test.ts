import { describe, expect, it } from "vitest";
import { dongInWords } from "../src/amount-in-words";

describe("an amount in words", () => {
  it.each([
    [0, "Không đồng"],
    [5, "Năm đồng"],
    [10, "Mười đồng"],
    [15, "Mười lăm đồng"],
    [21, "Hai mươi mốt đồng"],
    [24, "Hai mươi tư đồng"],
    [55, "Năm mươi lăm đồng"],
    [101, "Một trăm linh một đồng"],
    [110, "Một trăm mười đồng"],
    [1_000, "Một nghìn đồng"],
    [1_005, "Một nghìn không trăm linh năm đồng"],
    [85_000, "Tám mươi lăm nghìn đồng"],
    [1_205_000, "Một triệu hai trăm linh năm nghìn đồng"],
    [1_000_050, "Một triệu không trăm năm mươi đồng"],
    [2_000_000_000, "Hai tỷ đồng"],
    [1_000_000_001, "Một tỷ không trăm linh một đồng"],
    [
      12_345_678_914,
      "Mười hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi tám nghìn chín trăm mười bốn đồng",
    ],
    [-70_000, "Âm bảy mươi nghìn đồng"],
  ])("%d is “%s”", (amount, words) => {
    expect(dongInWords(amount)).toBe(words);
  });

  it("is of whole đồng alone", () => {
    expect(() => dongInWords(1.5)).toThrow(RangeError);
  });
});
