import { type Commune, communesOf, HAIPHONG } from "./communes";
import { type OldName, oldName } from "./old-names";
import { type OldUnit, oldUnits } from "./old-units";
import { once } from "./once";

/** A unit of before July 2025 (or before the mergers of 2024) that went, whole or in part, into a commune of today. */
export interface OldPlace {
  /** "Xã Đại Hà" */
  old_unit: string;
  /** "Huyện Kiến Thụy" */
  old_district: string;
  /** "Thành phố Hải Phòng" or "Tỉnh Hải Dương" */
  old_province: string;
  /** True when the unit's name alone does not tell which commune of today it is. */
  split: boolean;
}

export interface OldPlaceQuestion {
  old_unit?: string | null | undefined;
  old_district?: string | null | undefined;
  old_province?: string | null | undefined;
}

export type OldPlaceAnswer =
  | { kind: "one"; commune: Commune }
  | { kind: "split"; choices: Commune[] }
  | { kind: "unknown" };

const byCommune = once(() => {
  const places = new Map<string, OldPlace[]>(communesOf(HAIPHONG).map((commune) => [commune.code, []]));
  for (const each of oldUnits()) {
    const place = {
      old_unit: each.unit.full,
      old_district: each.district.full,
      old_province: each.province.full,
      split: each.communes.length > 1,
    };
    for (const commune of each.communes) places.get(commune.code)?.push(place);
  }
  return places;
});

/** The old communes and districts that a commune of Hải Phòng was made of, whole or in part; none elsewhere. */
export function oldPlacesOf(communeCode: string): OldPlace[] {
  return (byCommune().get(communeCode) ?? []).map((place) => ({ ...place }));
}

/** All old unit and district names of a commune as one text, for the search index; empty elsewhere. */
export function searchOldPlaces(communeCode: string): string {
  const names = oldPlacesOf(communeCode).flatMap((place) => [place.old_unit, place.old_district]);
  return [...new Set(names)].join(", ");
}

/**
 * Where an old place of Hải Phòng or Hải Dương lies today, by whatever part of its address is known. Spelling is forgiven:
 * case, diacritics, tone placement, a missing or shortened "Xã", "Huyện" … The kind does not count: no district had two units
 * of one name, and many a commune became a ward, many a district a town.
 *
 * `one` when only one commune can be meant; `split` when the unit was divided, or the name stands for several, or only the
 * district is known: somebody must choose; `unknown` when no such place is known.
 */
export function resolveOldPlace(question: OldPlaceQuestion): OldPlaceAnswer {
  const unit = asked(question.old_unit);
  const district = asked(question.old_district);
  const province = asked(question.old_province);
  if (!unit && !district) return { kind: "unknown" };

  const meant = oldUnits().filter((each) => means(unit, each.unit) && means(district, each.district));
  const choices = [...new Set(inProvince(meant, province).flatMap((each) => each.communes))];
  const [only] = choices;
  if (!only) return { kind: "unknown" };
  return choices.length === 1 ? { kind: "one", commune: only } : { kind: "split", choices };
}

/** "Hải Phòng" may be said of today's city, so it also covers former Hải Dương where nothing nearer fits. */
function inProvince(units: readonly OldUnit[], province: OldName | null): readonly OldUnit[] {
  if (!province) return units;
  const exact = units.filter((each) => means(province, each.province));
  return exact.length === 0 && province.bare === "hai phong" ? units : exact;
}

function asked(text: string | null | undefined): OldName | null {
  const name = text?.trim();
  return name ? oldName(name) : null;
}

function means(asked: OldName | null, name: OldName): boolean {
  // Without diacritics "quan toan" may be the ward Quán Toan or a district (quận) named Toan.
  return asked === null || asked.bare === name.bare || asked.folded === name.bare;
}
