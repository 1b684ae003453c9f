import { describe, expect, it } from "vitest";
import type { ApplicantKind } from "../../src/joining";
import { isWithheldOf, type Supply, taxOf } from "../../src/settlement";

const PERSON = "031085001234";
const ORGANISATION = "0100109106";

describe("tax that the platform withholds", () => {
  it.each<[number, Supply, string, { vat: number; pit: number }]>([
    [1_000_000, "goods", "2026-11-28", { vat: 10_000, pit: 5_000 }],
    [1_000_000, "service", "2026-11-28", { vat: 50_000, pit: 20_000 }],
    [1_000_000, "service_with_goods", "2026-11-28", { vat: 30_000, pit: 15_000 }],
    [1_000_000, "unknown", "2026-11-28", { vat: 50_000, pit: 20_000 }],
    [1_000_000, "goods", "2025-07-01", { vat: 10_000, pit: 5_000 }],
    [1_000_000, "goods", "2025-06-30", { vat: 0, pit: 0 }],
    [33_333, "goods", "2026-11-28", { vat: 333, pit: 167 }],
    [50, "goods", "2026-11-28", { vat: 1, pit: 0 }],
    [0, "service", "2026-11-28", { vat: 0, pit: 0 }],
  ])("of %i đồng for %s on %s", (takings, supply, day, tax) => {
    expect(taxOf(takings, supply, day)).toEqual(tax);
  });

  it.each<[ApplicantKind | "unknown", string | null, boolean]>([
    ["household", PERSON, true],
    ["household", null, true],
    ["company", ORGANISATION, false],
    ["cooperative", ORGANISATION, false],
    ["cooperative", null, false],
    ["association", ORGANISATION, false],
    ["farm", PERSON, true],
    ["farm", ORGANISATION, false],
    ["farm", null, true],
    ["cooperative_group", PERSON, true],
    ["cooperative_group", ORGANISATION, false],
    ["cooperative_group", "not a code", true],
    ["unknown", null, true],
    ["unknown", PERSON, true],
    ["unknown", ORGANISATION, false],
  ])("of a %s with the tax code %s: %s", (kind, code, withheld) => {
    expect(isWithheldOf(kind, code)).toBe(withheld);
  });
});
