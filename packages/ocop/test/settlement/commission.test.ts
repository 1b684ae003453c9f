import { describe, expect, it } from "vitest";
import { type CommissionRule, commissionRate, partOf } from "../../src/settlement";

const rule = (given: Partial<CommissionRule>): CommissionRule => ({
  producer_id: null,
  group_no: null,
  from_day: "2026-01-01",
  basis_points: 0,
  ...given,
});
const ALL = rule({ basis_points: 100 });
const DRINKS = rule({ group_no: 2, basis_points: 200 });
const FISHER = rule({ producer_id: "fisher", basis_points: 300 });
const FISHERS_DRINKS = rule({ producer_id: "fisher", group_no: 2, basis_points: 400 });
const LATER = rule({ from_day: "2026-07-01", basis_points: 150 });

describe("commission", () => {
  it.each<[string, CommissionRule[], Parameters<typeof commissionRate>[1], number]>([
    ["without a rule nothing is kept", [], { producer_id: "fisher", group_no: 1, day: "2026-05-01" }, 0],
    ["a rule for everyone", [ALL], { producer_id: "baker", group_no: null, day: "2026-01-01" }, 100],
    ["not before its first day", [ALL], { producer_id: "baker", group_no: 1, day: "2025-12-31" }, 0],
    [
      "the group's before everyone's",
      [DRINKS, ALL],
      { producer_id: "baker", group_no: 2, day: "2026-05-01" },
      200,
    ],
    ["not another group's", [DRINKS, ALL], { producer_id: "baker", group_no: 1, day: "2026-05-01" }, 100],
    [
      "the producer's before its group's",
      [FISHER, DRINKS],
      { producer_id: "fisher", group_no: 2, day: "2026-05-01" },
      300,
    ],
    [
      "not another producer's",
      [FISHER, DRINKS],
      { producer_id: "baker", group_no: 2, day: "2026-05-01" },
      200,
    ],
    [
      "both before either",
      [FISHERS_DRINKS, FISHER],
      { producer_id: "fisher", group_no: 2, day: "2026-05-01" },
      400,
    ],
    ["the latest of its like", [LATER, ALL], { producer_id: "baker", group_no: 1, day: "2026-07-01" }, 150],
    [
      "the earlier until the later begins",
      [LATER, ALL],
      { producer_id: "baker", group_no: 1, day: "2026-06-30" },
      100,
    ],
    [
      "a particular one before a later general one",
      [LATER, FISHER],
      { producer_id: "fisher", group_no: 1, day: "2026-08-01" },
      300,
    ],
    [
      "the later written of one day",
      [ALL, rule({ basis_points: 0 })],
      { producer_id: "baker", group_no: 1, day: "2026-05-01" },
      0,
    ],
  ])("%s", (_, rules, sold, basisPoints) => {
    expect(commissionRate(rules, sold)).toBe(basisPoints);
  });

  it.each([
    [0, 250, 0],
    [199, 250, 5],
    [19, 250, 0],
    [20, 250, 1],
    [33_333, 1_000, 3_333],
    [33_335, 1_000, 3_334],
    [1_000_000, 10_000, 1_000_000],
    [9_007_199_254_740_991, 10_000, 9_007_199_254_740_991],
  ])("of %i đồng %i basis points are %i đồng", (amount, rate, part) => {
    expect(partOf(amount, rate)).toBe(part);
  });

  it.each([
    [-1, 100],
    [0.5, 100],
    [100, -1],
    [100, 10_001],
    [100, 2.5],
  ])("is refused of %d đồng at %d basis points", (amount, rate) => {
    expect(() => partOf(amount, rate)).toThrow(RangeError);
  });
});
