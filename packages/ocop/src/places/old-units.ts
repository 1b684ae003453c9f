import { type Commune, communesOf, HAIPHONG, tidy } from "./communes";
import type { MappingRow } from "./compact";
import { MAPPING_ROWS } from "./database";
import { type OldName, oldName } from "./old-names";
import { once } from "./once";
import { DISTRICT_WITHOUT_COMMUNES, KNOWN_OLDER_UNITS, SPLIT_UNITS } from "./resolution-1669";

/** A unit of the past and today's communes that hold its land. */
export interface OldUnit {
  unit: OldName;
  district: OldName;
  province: OldName;
  communes: readonly Commune[];
}

const splits = once(
  () =>
    new Map(
      SPLIT_UNITS.map(([unit, district, ...communes]) => [
        key(oldName(unit), oldName(district)),
        communes.map(communeNamed),
      ]),
    ),
);

const told2024 = once(
  () =>
    new Map(
      KNOWN_OLDER_UNITS.map(([unit, district, commune]) => [
        key(oldName(unit), oldName(district)),
        communeNamed(commune),
      ]),
    ),
);

const HAI_PHONG = oldName("Thành phố Hải Phòng");

/** All old units of today's Hải Phòng that are known, those of 30 June 2025 first, then those merged before. */
export const oldUnits = once((): readonly OldUnit[] => {
  const byCode = new Map(communesOf(HAIPHONG).map((commune) => [commune.code, commune]));
  const rows = MAPPING_ROWS.filter(
    (row) => byCode.has(row.new_ward_code) && row.new_province_name.endsWith("Hải Phòng"),
  );
  // Only units that existed on 30 June 2025 carry an old code in the database.
  const recent = rows.filter((row) => row.old_ward_code).map((row) => recentUnit(row, byCode));
  const older = rows.filter((row) => row.old_ward_name && !row.old_ward_code);
  const [district, zone] = DISTRICT_WITHOUT_COMMUNES;
  const island = {
    unit: oldName(district),
    district: oldName(district),
    province: HAI_PHONG,
    communes: [communeNamed(zone)],
  };
  return [...recent, island, ...withoutDoubles(older.map((row) => olderUnit(row, byCode, recent)))];
});

function recentUnit(row: MappingRow, byCode: ReadonlyMap<string, Commune>): OldUnit {
  const names = namesOf(row);
  const split = splits().get(key(names.unit, names.district));
  return { ...names, communes: split ?? [successor(row, byCode)] };
}

/**
 * A unit merged before 2025 is known to the database only by one commune of today. Where the unit it went into was itself
 * divided in 2025, that one commune is a guess: then all that may hold it are named.
 */
function olderUnit(
  row: MappingRow,
  byCode: ReadonlyMap<string, Commune>,
  recent: readonly OldUnit[],
): OldUnit {
  const names = namesOf(row);
  const told = told2024().get(key(names.unit, names.district));
  if (told) return { ...names, communes: [told] };
  const guess = successor(row, byCode);
  const itself = recent.find((each) => same(each.unit, names.unit) && each.communes.includes(guess));
  if (itself) return { ...names, communes: itself.communes };
  const divided = recent.filter(
    (each) =>
      each.communes.length > 1 && same(each.district, names.district) && each.communes.includes(guess),
  );
  return { ...names, communes: [...new Set([guess, ...divided.flatMap((each) => each.communes)])] };
}

/** The database repeats rows and spells one district in both tone placements. */
function withoutDoubles(units: readonly OldUnit[]): OldUnit[] {
  return [...new Map(units.map((each) => [`${each.unit.folded}|${each.district.folded}`, each])).values()];
}

function namesOf(row: MappingRow): Pick<OldUnit, "unit" | "district" | "province"> {
  return {
    unit: oldName(tidy(row.old_ward_name)),
    district: oldName(tidy(row.old_district_name)),
    province: oldName(tidy(row.old_province_name)),
  };
}

function key(unit: OldName, district: OldName): string {
  return `${unit.bare}|${district.bare}`;
}

function same(a: OldName, b: OldName): boolean {
  return a.bare === b.bare;
}

function successor(row: MappingRow, byCode: ReadonlyMap<string, Commune>): Commune {
  const commune = byCode.get(row.new_ward_code);
  if (!commune) throw new Error(`${row.new_ward_code} is no commune of Hải Phòng.`);
  return commune;
}

function communeNamed(name: string): Commune {
  const commune = communesOf(HAIPHONG).find((each) => each.name === name);
  if (!commune) throw new Error(`Hải Phòng has no commune named "${name}".`);
  return commune;
}
