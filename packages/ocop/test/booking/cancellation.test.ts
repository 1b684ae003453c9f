import { describe, expect, it } from "vitest";
import { mayCancel, readLadder, refundOf, USUAL_LADDER } from "../../src/booking";

const START = new Date("2026-12-05T01:00:00Z");
const hoursBefore = (hours: number, ms = 0) => new Date(START.getTime() - hours * 3_600_000 + ms);

describe("cancelling by the ladder: free until 48 hours before, half until 24", () => {
  it.each([
    ["a week before", hoursBefore(168), 100, 300_000],
    ["exactly 48 hours before", hoursBefore(48), 100, 300_000],
    ["a millisecond later", hoursBefore(48, 1), 50, 150_000],
    ["exactly 24 hours before", hoursBefore(24), 50, 150_000],
    ["a millisecond later", hoursBefore(24, 1), 0, 0],
    ["at the start", START, 0, 0],
    ["after it", hoursBefore(-1), 0, 0],
  ])("%s", (_, now, percent, refund) => {
    expect(refundOf(300_000, USUAL_LADDER, START, now)).toEqual({ refund, kept: 300_000 - refund, percent });
  });

  it.each([
    [33_333, 50, 16_667],
    [1, 50, 1],
    [99_999, 33, 33_000],
    [0, 50, 0],
    [9_007_199_254_740_991, 99, 8_917_127_262_193_582],
  ])(
    "%i đồng at %i percent: a part of a đồng goes to the visitor, and nothing is lost",
    (total, percent, refund) => {
      const ladder = [{ hours_before: 1, refund_percent: percent }];
      const answer = refundOf(total, ladder, START, hoursBefore(2));
      expect(answer).toEqual({ refund, kept: total - refund, percent });
    },
  );

  it("gives nothing back without a ladder, and refuses half a đồng", () => {
    expect(refundOf(100, [], START, hoursBefore(999)).refund).toBe(0);
    expect(() => refundOf(0.5, USUAL_LADDER, START, START)).toThrow(/whole đồng/);
  });

  it.each([
    ["in another order", [USUAL_LADDER[1], USUAL_LADDER[0]], USUAL_LADDER],
    ["empty", [], []],
    [
      "that gives more back the later it is",
      [
        { hours_before: 48, refund_percent: 50 },
        { hours_before: 24, refund_percent: 80 },
      ],
      null,
    ],
    ["with a step twice", [USUAL_LADDER[0], USUAL_LADDER[0]], null],
    ["of more than all", [{ hours_before: 1, refund_percent: 101 }], null],
    ["with a fraction", [{ hours_before: 1.5, refund_percent: 10 }], null],
    ["with a hole", [null], null],
    ["that is none", "free", null],
  ])("reads a ladder %s", (_, given, read) => {
    expect(readLadder(given)).toEqual(read);
  });

  it.each([
    ["confirmed", hoursBefore(1), true],
    ["requested", hoursBefore(1), true],
    ["confirmed", START, false],
    ["cancelled", hoursBefore(1), false],
    ["called_off", hoursBefore(1), false],
    ["attended", hoursBefore(1), false],
  ])("a %s booking may be cancelled until it begins", (state, now, may) => {
    expect(mayCancel({ state, starts_at: START }, now)).toBe(may);
  });
});
