import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { match } from "../src/match";

const A = { reference: "A", due: 100_000, over: false };
const B = { reference: "B", due: 50_000, over: false };

describe("what a receipt is for", () => {
  it("is exact when it is what is due", () => {
    expect(match(100_000, ["A"], [A, B])).toEqual({
      outcome: "exact",
      parts: [{ reference: "A", amount: 100_000 }],
      left: 0,
      missing: 0,
    });
  });

  it("is taken when it is too little, and says how much is missing", () => {
    expect(match(30_000, ["A"], [A])).toMatchObject({ outcome: "too_little", left: 0, missing: 70_000 });
  });

  it("leaves what is too much to a person", () => {
    expect(match(130_000, ["A"], [A])).toMatchObject({
      outcome: "too_much",
      parts: [{ reference: "A", amount: 100_000 }],
      left: 30_000,
    });
  });

  it.each([
    ["twice", ["A"], [{ ...A, due: 0 }]],
    ["late", ["A"], [{ ...A, over: true }]],
    ["unknown", ["C"], [A, B]],
    ["unknown", [], [A, B]],
    ["unclear", ["A", "B"], [A, B]],
    ["unclear", ["A", "B"], [A, { ...B, due: 0 }]],
    ["unclear", ["A", "B"], [A, { ...B, over: true }]],
  ])("leaves all of it to a person when it is %s: %o of %o", (outcome, references, awaited) => {
    expect(match(100_000, references, awaited)).toEqual({ outcome, parts: [], left: 100_000, missing: 0 });
  });

  it("is shared out when it is the sum of several orders", () => {
    expect(match(150_000, ["B", "A"], [A, B])).toEqual({
      outcome: "several",
      parts: [
        { reference: "B", amount: 50_000 },
        { reference: "A", amount: 100_000 },
      ],
      left: 0,
      missing: 0,
    });
  });

  it("never loses or makes a đồng, and never gives an order more than is due", () => {
    const reference = fc.constantFrom("A", "B", "C", "D");
    const one = fc.record({ reference, due: fc.nat(1000), over: fc.boolean() });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.array(reference),
        fc.uniqueArray(one, { selector: (each) => each.reference }),
        (amount, references, awaited) => {
          const { parts, left } = match(amount, references, awaited);
          expect(parts.reduce((sum, part) => sum + part.amount, left)).toBe(amount);
          for (const part of parts) {
            const order = awaited.find((each) => each.reference === part.reference);
            expect(order?.over).toBe(false);
            expect(part.amount).toBeGreaterThan(0);
            expect(part.amount).toBeLessThanOrEqual(order?.due ?? 0);
          }
        },
      ),
    );
  });

  it("refuses what is no amount", () => {
    expect(() => match(0, ["A"], [A])).toThrow(RangeError);
    expect(() => match(1.5, ["A"], [A])).toThrow(RangeError);
  });
});
