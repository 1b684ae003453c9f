import { describe, expect, it } from "vitest";
import { withoutTypingKeys } from "../keys";
import { slips } from "../slips";

describe("slips", () => {
  it.each([
    ["mam", "mam", 0],
    ["man", "mam", 0.8],
    ["nouc", "nuoc", 0.8],
    ["xua", "sua", 0.6],
    ["truoi", "chuoi", 0.6],
    ["mamm", "mam", 0.6],
  ])("count %s for %s as %d", (typed, meant, cost) => expect(slips(typed, meant, 2)).toBeCloseTo(cost));

  it("are fewer within a word than at its beginning", () => {
    expect(slips("nam", "mam", 2)).toBeGreaterThan(slips("man", "mam", 2));
  });

  it("are too many between words that have little in common", () => {
    expect(slips("gao", "mam", 1.25)).toBe(Infinity);
    expect(slips("honey", "rice", 2)).toBe(Infinity);
  });
});

describe("keys of a typing help that was off", () => {
  it.each([
    ["nuowcs", "nuoc"],
    ["mawms", "mam"],
    ["maatj", "mat"],
    ["nuoc71", "nuoc"],
    ["ma8m1", "mam"],
  ])("are taken out of %s", (typed, plain) => expect(withoutTypingKeys(typed)).toBe(plain));

  it("are not seen where there are none", () => {
    expect(withoutTypingKeys("banh")).toBeNull();
  });
});
