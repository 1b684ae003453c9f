import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fold } from "../src";
import { communeByCode, communesOf, HAIPHONG, oldPlacesOf, resolveOldPlace } from "../src/places";

/**
 * A second opinion on the city's units: a file made from other sources than ours, which is not part of this repository.
 * OCOP_ADMIN_UNITS names it; without it this comparison is left out and says so.
 */
const file = process.env.OCOP_ADMIN_UNITS;

interface Unit {
  code: string;
  full_name: string;
  old_units: { old_unit: string | null; old_district: string; split: boolean }[];
}

const units = file
  ? (JSON.parse(readFileSync(file, "utf8")) as { current: { units: Unit[] } }).current.units
  : [];
const bare = (name: string) => fold(name).replace(/^(xa|phuong|thi tran|huyen|quan|thi xa|thanh pho) /, "");

/** Old units of the other list that neither Resolution 1669/NQ-UBTVQH15 nor our database names: not known to us. */
const KNOWN_TO_THE_OTHER_LIST_ALONE = new Set(["phuc thanh a|kim thanh"]);

if (!file)
  console.info("Left out: the comparison with a second list of units (OCOP_ADMIN_UNITS names no file).");

describe.skipIf(!file)("compared with a second list of the city's units", () => {
  it("has the same 114 codes and names", () => {
    expect(
      communesOf(HAIPHONG)
        .map((commune) => commune.code)
        .sort(),
    ).toEqual(units.map((unit) => unit.code).sort());
    for (const unit of units) expect(fold(communeByCode(unit.code)?.name ?? "")).toBe(fold(unit.full_name));
  });

  it("finds every old unit of the list, in the same commune of today", () => {
    const missing = units.flatMap((unit) =>
      unit.old_units
        .filter(
          (old) =>
            !KNOWN_TO_THE_OTHER_LIST_ALONE.has(`${bare(old.old_unit ?? "")}|${bare(old.old_district)}`),
        )
        .filter((old) => {
          const answer = resolveOldPlace(old);
          const found =
            answer.kind === "one" ? [answer.commune] : answer.kind === "split" ? answer.choices : [];
          return !found.some((commune) => commune.code === unit.code);
        })
        .map((old) => `${old.old_unit}, ${old.old_district} → ${unit.full_name}`),
    );
    expect(missing).toEqual([]);
  });

  it("knows as divided every old unit that the list knows as divided", () => {
    const notDivided = units.flatMap((unit) =>
      unit.old_units
        .filter((old) => old.split && resolveOldPlace(old).kind !== "split")
        .map((old) => `${old.old_unit}, ${old.old_district}`),
    );
    expect(notDivided).toEqual([]);
  });

  it("claims no unit for another commune than the list does, save those that the resolution divides", () => {
    const theirs = new Map<string, Set<string>>();
    for (const unit of units) {
      for (const old of unit.old_units) {
        const key = `${bare(old.old_unit ?? "")}|${bare(old.old_district)}`;
        theirs.set(key, (theirs.get(key) ?? new Set()).add(unit.code));
      }
    }
    const others = communesOf(HAIPHONG).flatMap((commune) =>
      oldPlacesOf(commune.code)
        .filter((old) => {
          const codes = theirs.get(`${bare(old.old_unit)}|${bare(old.old_district)}`);
          return !old.split && codes && !codes.has(commune.code);
        })
        .map((old) => `${old.old_unit}, ${old.old_district} → ${commune.name}`),
    );
    expect(others).toEqual([]);
  });
});
