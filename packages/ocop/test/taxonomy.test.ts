import { describe, expect, it, test } from "vitest";
import {
  GROUPS_2021,
  GROUPS_2026,
  groupByNo,
  groupBySlug,
  groupOfSet,
  isAlcohol,
  isHerbal,
  isLivingThing,
  isTourism,
  SETS,
  setByNo,
  setBySlug,
  setsOfGroup,
  slugify,
} from "../src";

const numbers = (sets: readonly { no: number }[]) => sets.map((set) => set.no);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

describe("the 26 sets", () => {
  it("are numbered 1 to 26 in the law's order", () => {
    expect(numbers(SETS)).toEqual(range(1, 26));
  });

  it("have names in both languages and addresses of their own, apart from the groups' in force", () => {
    for (const set of SETS) {
      expect(set.name.vi).not.toBe("");
      expect(set.name.en).not.toBe("");
      expect(set.slug).toBe(slugify(set.slug));
    }
    const slugs = [...SETS.map((set) => set.slug), ...GROUPS_2026.map((group) => group.slug)];
    expect(new Set(slugs).size).toBe(32);
  });

  it("are found by number and by address", () => {
    expect(setByNo(9).name.vi).toBe("Tương, nước mắm, gia vị dạng lỏng khác");
    expect(setBySlug(setByNo(9).slug)).toBe(setByNo(9));
    expect(setBySlug("no-such-set")).toBeNull();
  });

  test.each([0, 27, -1, 1.5, Number.NaN])("there is no set %d", (no) => {
    expect(() => setByNo(no)).toThrow(RangeError);
  });
});

describe("the six groups", () => {
  test.each([
    [1, range(1, 13)],
    [2, range(14, 17)],
    [3, range(18, 20)],
    [4, [21, 22]],
    [5, [23, 24, 25]],
    [6, [26]],
  ])("in force: group %i holds sets %j", (no, sets) => {
    expect(numbers(setsOfGroup(no))).toEqual(sets);
    for (const set of sets) expect(groupOfSet(set).no).toBe(no);
  });

  test.each([
    [1, range(1, 13)],
    [2, range(14, 17)],
    [3, range(18, 20)],
    [4, [22]],
    [5, [21, 23, 24, 25]],
    [6, [26]],
  ])("of 2021: group %i holds sets %j", (no, sets) => {
    expect(numbers(setsOfGroup(no, "2021"))).toEqual(sets);
    for (const set of sets) expect(groupOfSet(set, "2021").no).toBe(no);
  });

  it("put fabric under crafts today and on its own in 2021", () => {
    expect(groupOfSet(22).name.vi).toBe("Hàng thủ công mỹ nghệ");
    expect(groupOfSet(22, "2021").name.vi).toBe("Vải, may mặc");
  });

  it("are found by their address in force, and by the one of 2021", () => {
    for (const group of GROUPS_2026) expect(groupBySlug(group.slug)).toEqual({ group, taxonomy: "2026" });
    expect(groupBySlug("thao-duoc")).toEqual({ group: GROUPS_2021[2], taxonomy: "2021" });
    expect(groupBySlug("no-such-group")).toBeNull();
  });

  it("mean the same sets where both taxonomies share an address", () => {
    for (const group of GROUPS_2021) {
      const found = groupBySlug(group.slug);
      const sets = setsOfGroup(found?.group.no ?? 0, found?.taxonomy);
      expect(numbers(sets)).toEqual(numbers(setsOfGroup(group.no, "2021")));
    }
  });

  it("are six in each taxonomy, with Roman numbers", () => {
    const roman = ["I", "II", "III", "IV", "V", "VI"];
    expect(GROUPS_2026.map((group) => group.roman)).toEqual(roman);
    expect(GROUPS_2021.map((group) => group.roman)).toEqual(roman);
    expect(() => groupByNo(7)).toThrow(RangeError);
  });
});

describe("goods with rules of their own", () => {
  const those = (rule: (no: number) => boolean) => numbers(SETS).filter(rule);

  it("are alcohol, herbs, living things and visits, and nothing else", () => {
    expect(those(isAlcohol)).toEqual([14, 15]);
    expect(those(isHerbal)).toEqual([18, 19, 20]);
    expect(those(isLivingThing)).toEqual([23, 24, 25]);
    expect(those(isTourism)).toEqual([26]);
  });
});
