import { describe, expect, it } from "vitest";
import { returnableUntil, worthOf } from "../src/returns";

const DELIVERED = new Date("2026-11-20T03:00:00Z");

describe("goods can be sent back", () => {
  it.each([
    ["broken", false, "2026-11-27T03:00:00.000Z"],
    ["broken", true, "2026-11-27T03:00:00.000Z"],
    ["spoilt", false, "2026-11-27T03:00:00.000Z"],
    ["spoilt", true, "2026-11-21T03:00:00.000Z"],
    ["mind", false, "2026-11-27T03:00:00.000Z"],
    ["mind", true, undefined],
  ] as const)("that are %s (they spoil: %s) until %s", (reason, perishable, until) => {
    expect(returnableUntil(DELIVERED, reason, perishable)?.toISOString()).toBe(until);
  });
});

describe("pieces of a line", () => {
  it("are worth the line together, in whole đồng", () => {
    for (const [total, ordered] of [
      [100_000, 3],
      [33_333, 7],
      [1, 2],
    ] as const) {
      const each = Array.from({ length: ordered }, (_, n) => worthOf(total, ordered, n, 1));
      expect(each.reduce((sum, one) => sum + one, 0)).toBe(total);
      expect(each.every(Number.isInteger)).toBe(true);
      expect(worthOf(total, ordered, 0, ordered)).toBe(total);
    }
  });
});
