import { randomInt } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isReference, newReference, referencesIn } from "../src/reference";

const LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const anyReference = fc
  .array(fc.nat(), { minLength: 7, maxLength: 7 })
  .map((dice) => newReference((limit) => (dice.shift() ?? 0) % limit));

describe("a transfer's reference", () => {
  it("is a prefix and eight letters or digits that look like nothing else", () => {
    const reference = newReference((limit) => randomInt(limit));
    expect(reference).toMatch(/^OCOP[2-9A-HJKMNP-Z]{8}$/);
    expect(isReference(reference)).toBe(true);
    expect(newReference(() => 0, "DH")).toBe("DH22222222");
  });

  it("is found in whatever a bank puts around it, in any case, with spaces within", () => {
    fc.assert(
      fc.property(anyReference, fc.integer({ min: 1, max: 11 }), (reference, at) => {
        const torn = `${reference.slice(0, at)} ${reference.slice(at)}`;
        for (const text of [
          reference,
          `MBVCB.3278907687.${torn}.CT tu 0123 NGUYEN VAN A`,
          `chuyen tien ${torn.toLowerCase()}, cam on`,
          `OCOP ${reference}-201126`,
        ]) {
          expect(referencesIn(text)).toEqual([reference]);
        }
      }),
    );
  });

  it("is never taken for another where one character was misread, or two changed places", () => {
    const where = fc.integer({ min: 4, max: 11 });
    fc.assert(
      fc.property(anyReference, where, where, fc.constantFrom(...LETTERS), (reference, at, other, letter) => {
        const misread = reference.slice(0, at) + letter + reference.slice(at + 1);
        expect(isReference(misread)).toBe(misread === reference);
        const swapped = [...reference];
        [swapped[at], swapped[other]] = [swapped[other] ?? "", swapped[at] ?? ""];
        expect(isReference(swapped.join(""))).toBe(swapped.join("") === reference);
      }),
    );
  });

  it("is found twice where two were paid at once, and once where it is repeated", () => {
    const [one, other] = [newReference(() => 3), newReference(() => 5)];
    expect(referencesIn(`${one} ${other} ${one}`)).toEqual([one, other]);
    expect(referencesIn("OCOP HAI PHONG CAM ON QUY KHACH")).toEqual([]);
    expect(referencesIn("")).toEqual([]);
  });

  it("has a prefix that every bank keeps", () => {
    expect(() => newReference(() => 0, "đơn")).toThrow(RangeError);
  });
});
