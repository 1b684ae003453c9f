import { describe, expect, it } from "vitest";
import {
  type AgreedUnit,
  askedAfter,
  collectedFor,
  commissionKept,
  type Less,
  shareOut,
  takingsShared,
  taxKept,
} from "../../src/settlement";

const unit = (
  id: string,
  part: AgreedUnit["part"],
  amount: number,
  given: Partial<AgreedUnit> = {},
): AgreedUnit => ({
  id,
  part,
  amount,
  commission: 0,
  agreement: null,
  ...given,
});
const SAUCE = unit("sauce", "goods", 100_000);
const SHRIMP = unit("shrimp", "goods", 50_000);
const BOAT = unit("boat", "visit", 200_000);
const DELIVERY = unit("delivery", "shipping", 30_000);
const ALL = [SAUCE, SHRIMP, BOAT, DELIVERY];

describe("what an order still asks for", () => {
  it.each<[string, Less[], number[]]>([
    ["nothing taken off", [], [100_000, 50_000, 200_000, 30_000]],
    ["a line", [{ amount: 20_000, of: ["shrimp"] }], [100_000, 30_000, 200_000, 30_000]],
    ["a visit", [{ amount: 150_000, of: ["boat"] }], [100_000, 50_000, 50_000, 30_000]],
    ["a dropped delivery", [{ amount: 30_000, of: ["delivery"] }], [100_000, 50_000, 200_000, 0]],
    [
      "of what it is for nobody says: goods first, evenly",
      [{ amount: 30_000, of: [] }],
      [80_000, 40_000, 200_000, 30_000],
    ],
    ["more than the goods: visits next", [{ amount: 250_000, of: [] }], [0, 0, 100_000, 30_000]],
    ["more than goods and visits: the delivery last", [{ amount: 370_000, of: [] }], [0, 0, 0, 10_000]],
    [
      "more than a line: the rest of the goods",
      [{ amount: 60_000, of: ["shrimp"] }],
      [90_000, 0, 200_000, 30_000],
    ],
    ["more than everything", [{ amount: 999_000, of: ["shrimp"] }], [0, 0, 0, 0]],
    [
      "one after the other",
      [
        { amount: 100_000, of: ["sauce"] },
        { amount: 60_000, of: [] },
      ],
      [0, 0, 190_000, 30_000],
    ],
  ])("%s", (_, less, asked) => {
    expect(askedAfter(ALL, less).asked).toEqual(asked);
  });

  it("tells what each took off which", () => {
    const less = [
      { amount: 100_000, of: ["sauce"] },
      { amount: 60_000, of: [] },
    ];
    expect(askedAfter(ALL, less).taken).toEqual([
      [100_000, 0, 0, 0],
      [0, 50_000, 10_000, 0],
    ]);
  });
});

describe("for what money was paid", () => {
  it.each<[string, number[], Array<[string, number]>, Record<string, number[]>]>([
    ["nothing yet", [100, 50], [], {}],
    ["all", [100, 50], [["platform", 150]], { platform: [100, 50] }],
    ["a part, evenly", [100, 50], [["platform", 30]], { platform: [20, 10] }],
    ["too much", [100, 50], [["platform", 200]], { platform: [100, 50] }],
    [
      "two hold it",
      [100, 50],
      [
        ["platform", 50],
        ["producer", 100],
      ],
      { platform: [33, 17], producer: [67, 33] },
    ],
    [
      "one gave back what another has",
      [100, 50],
      [
        ["producer", -30],
        ["platform", 15],
        ["carrier", 150],
      ],
      { producer: [0, 0], platform: [10, 5], carrier: [80, 40] },
    ],
    ["less than nothing", [100, 50], [["platform", -5]], { platform: [0, 0] }],
    ["nothing is asked for", [0, 0], [["platform", 5]], { platform: [0, 0] }],
  ])("%s", (_, asked, held, collected) => {
    expect(Object.fromEntries(collectedFor(asked, held))).toEqual(collected);
  });
});

describe("what is kept of it", () => {
  it("is commission of goods and visits, not of their delivery, rounded once for each rate", () => {
    const units = [
      unit("a", "goods", 33, { commission: 1_000 }),
      unit("b", "goods", 33, { commission: 1_000 }),
      unit("c", "goods", 100, { commission: 500 }),
      unit("d", "goods", 100),
      unit("e", "visit", 200, { commission: 1_000 }),
      unit("f", "shipping", 30, { commission: 1_000 }),
    ];
    expect(commissionKept(units, [33, 33, 100, 100, 200, 30])).toEqual([
      { part: "goods", base: 166, amount: 12 },
      { part: "visit", base: 200, amount: 20 },
    ]);
    expect(commissionKept(units, [0, 0, 0, 0, 0, 0])).toEqual([]);
  });

  it("is tax by what was supplied", () => {
    expect(taxKept(ALL, [100_000, 50_000, 200_000, 30_000], "2026-11-28")).toEqual([
      { part: "goods", base: 150_000, vat: 1_500, pit: 750 },
      { part: "shipping", base: 30_000, vat: 900, pit: 450 },
      { part: "visit", base: 200_000, vat: 10_000, pit: 4_000 },
    ]);
    expect(taxKept(ALL, [0, 0, 0, 0], "2026-11-28")).toEqual([]);
  });
});

describe("a visit's takings", () => {
  const units = [SAUCE, unit("boat", "visit", 200_000, { commission: 1_000, agreement: "island" })];

  it("are shared once commission and tax are kept of them", () => {
    expect(takingsShared(units, [100_000, 200_000], "2026-11-28")).toEqual(new Map([["island", 166_000]]));
    expect(takingsShared(units, [100_000, 200_000], null)).toEqual(new Map([["island", 180_000]]));
    expect(takingsShared(units, [100_000, 0], null)).toEqual(new Map([["island", 0]]));
    expect(takingsShared([SAUCE], [100_000], null)).toEqual(new Map());
  });

  it("go to the last đồng to those who agreed on it", () => {
    const parts = [
      { party_id: "host", basis_points: 3_333 },
      { party_id: "guide", basis_points: 3_333 },
      { party_id: "fund", basis_points: 3_334 },
    ];
    expect(shareOut(100, parts).map(({ amount }) => amount)).toEqual([33, 33, 34]);
    expect(shareOut(0, parts).map(({ amount }) => amount)).toEqual([0, 0, 0]);
  });
});
