import { describe, expect, it } from "vitest";
import { codesIn } from "../sheet/part-codes";

describe("a cell that says what lies in a gift box", () => {
  const eleven = Array.from({ length: 11 }, (_, n) => `A${n} × 1`).join(";");
  it.each<[string, Array<[string, number]> | null]>([
    [
      "NM-500 × 2; MO-1 × 1",
      [
        ["NM-500", 2],
        ["MO-1", 1],
      ],
    ],
    [
      "NM-500 x2;MO-1*1;",
      [
        ["NM-500", 2],
        ["MO-1", 1],
      ],
    ],
    ["BOX X 3", [["BOX", 3]]],
    ["Hộp x 2 x 4", [["Hộp x 2", 4]]],
    ["NM-500", null],
    ["NM-500 × 0", null],
    ["NM-500 × 100", null],
    ["NM-500 × 2; MO-1", null],
    ["× 2", null],
    [eleven, null],
  ])("%j", (text, codes) => {
    expect(codesIn(text)?.map(({ sku, pieces }) => [sku, pieces]) ?? null).toEqual(codes);
  });
});
