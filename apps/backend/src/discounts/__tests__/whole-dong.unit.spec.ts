import { describe, expect, it } from "vitest";
import { inWholeDong } from "../whole-dong";

const shares = (...amounts: number[]) => amounts.map((amount, index) => ({ of: `line ${index}`, amount }));
const room = (...amounts: number[]) => new Map(amounts.map((amount, index) => [`line ${index}`, amount]));
const given = (from: Map<string, number>) => [...from.values()];

describe("a discount in whole đồng", () => {
  it("gives 50.000 ₫ over three prices that divide badly, and not one đồng more or less", () => {
    const total = 85_000 + 33_333 + 10_001;
    const parts = [85_000, 33_333, 10_001].map((price) => (50_000 * price) / total);
    const whole = given(inWholeDong(shares(...parts), room(85_000, 33_333, 10_001)));
    expect(whole).toEqual([33_117, 12_987, 3_896]);
    expect(whole.reduce((sum, one) => sum + one, 0)).toBe(50_000);
  });

  it("rounds the sum once, not each share", () => {
    expect(given(inWholeDong(shares(0.4, 0.4, 0.4), room(10, 10, 10)))).toEqual([1]);
    expect(given(inWholeDong(shares(3_333.3), room(33_333)))).toEqual([3_333]);
    expect(given(inWholeDong(shares(3_333.5), room(33_333)))).toEqual([3_334]);
  });

  it("takes no more off a thing than it still costs: the rest goes where there is room, or is given up", () => {
    expect(given(inWholeDong(shares(10.6, 5.4), room(10, 20)))).toEqual([10, 6]);
    expect(given(inWholeDong(shares(10.6, 5.4), room(10, 4)))).toEqual([10, 4]);
  });

  it("gives nothing where nothing is taken off", () => {
    expect(inWholeDong(shares(0, 0), room(1, 1)).size).toBe(0);
    expect(inWholeDong([], new Map()).size).toBe(0);
  });
});
