import { GROUPS_2021, GROUPS_2026, type GroupNo, type OcopGroup, type Taxonomy } from "./groups";
import { type OcopSet, SETS } from "./sets";

export { GROUPS_2021, GROUPS_2026, type GroupNo, type OcopGroup, type OcopSet, SETS, type Taxonomy };

/** @throws RangeError unless the number is 1 to 26 */
export function setByNo(no: number): OcopSet {
  const found = SETS[no - 1];
  if (!found) throw new RangeError(`There is no OCOP set ${no}: sets are numbered 1 to ${SETS.length}.`);
  return found;
}

export function setBySlug(slug: string): OcopSet | null {
  return SETS.find((each) => each.slug === slug) ?? null;
}

/** @throws RangeError unless the number is 1 to 6 */
export function groupByNo(no: number, taxonomy: Taxonomy = "2026"): OcopGroup {
  const found = groupsOf(taxonomy)[no - 1];
  if (!found) throw new RangeError(`There is no OCOP group ${no}: groups are numbered 1 to 6.`);
  return found;
}

/**
 * A group by its address, in the taxonomy in force first, else in the founding document's: old addresses keep working.
 */
export function groupBySlug(slug: string): { group: OcopGroup; taxonomy: Taxonomy } | null {
  for (const taxonomy of ["2026", "2021"] as const) {
    const group = groupsOf(taxonomy).find((each) => each.slug === slug);
    if (group) return { group, taxonomy };
  }
  return null;
}

/** The group that a set falls into. */
export function groupOfSet(setNo: number, taxonomy: Taxonomy = "2026"): OcopGroup {
  const set = setByNo(setNo);
  return groupByNo(taxonomy === "2021" ? set.group2021 : set.group2026, taxonomy);
}

export function setsOfGroup(groupNo: number, taxonomy: Taxonomy = "2026"): readonly OcopSet[] {
  return SETS.filter((set) => (taxonomy === "2021" ? set.group2021 : set.group2026) === groupNo);
}

export function groupsOf(taxonomy: Taxonomy): readonly OcopGroup[] {
  return taxonomy === "2021" ? GROUPS_2021 : GROUPS_2026;
}

/** Sets 14–15: cashless only, over 18, a licence for the seller; off until the operator switches it on. */
export function isAlcohol(setNo: number): boolean {
  return setNo === 14 || setNo === 15;
}

/** Sets 18–20: medicines are not sold here, cosmetics make no health claim, supplements carry a warning. */
export function isHerbal(setNo: number): boolean {
  return setNo >= 18 && setNo <= 20;
}

/** Sets 23–25: collected at the producer's or brought by the producer, never a parcel by default. */
export function isLivingThing(setNo: number): boolean {
  return setNo >= 23 && setNo <= 25;
}

/** Set 26: a visit rather than goods. */
export function isTourism(setNo: number): boolean {
  return setNo === 26;
}
