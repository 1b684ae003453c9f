import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setByNo } from "@market/ocop";
import { describe, expect, it } from "vitest";
import { dataDirectory } from "../../seed/demo-data";
import { alike, otherNumber } from "../synonyms";

const wordsOf = (setNo: number, title: string, en?: string) => alike(setNo, title, en).words.split(" ");

describe("what goods are called too", () => {
  it("is tea for chè in sets 11 and 12, and a dessert in set 5", () => {
    expect(wordsOf(11, "Chè xanh ướp sen")).toContain("tea");
    expect(wordsOf(12, "Trà hoa")).toContain("che");
    const dessert = wordsOf(5, "Chè đậu đen");
    expect(dessert).toContain("dessert");
    expect(dessert).not.toContain("tra");
    expect(dessert).not.toContain("tea");
  });

  it("keeps the lychee out of the cloth, and the flavour out of the incense", () => {
    expect(wordsOf(1, "Vải tươi")).toContain("lychee");
    expect(wordsOf(22, "Khăn vải")).not.toContain("lychee");
    expect(wordsOf(21, "Hương trầm")).toContain("nhang");
    expect(wordsOf(7, "Bánh hương vị trái cây")).not.toContain("nhang");
  });

  it("looks at the marks: dưa is not dừa", () => {
    expect(wordsOf(5, "Kem dừa non")).toContain("coconut");
    expect(wordsOf(5, "Kem dưa")).not.toContain("coconut");
  });

  it("stands in the place of the word in the name", () => {
    expect(alike(11, "Ví dụ: Chè xanh ướp sen", null).titles).toContain("trà xanh ướp sen");
    expect(alike(8, "Giò lụa Hằng Đạt", null).titles).toContain("chả lụa Hằng Đạt");
  });

  it("finds English names in either number", () => {
    expect(wordsOf(1, "Cà rốt", "Fresh carrots")).toContain("carrot");
    expect(otherNumber("berries")).toEqual(["berry"]);
    expect(otherNumber("dish")).toEqual(["dishes"]);
    expect(otherNumber("rượu")).toEqual([]);
  });
});

describe("the list of synonyms", () => {
  const { entries, sets_also } = JSON.parse(readFileSync(join(dataDirectory(), "synonyms.json"), "utf8"));

  it("binds each entry to sets that there are", () => {
    for (const { sets } of [...entries, ...sets_also]) {
      expect(sets.length).toBeGreaterThan(0);
      for (const no of sets) expect(() => setByNo(no)).not.toThrow();
    }
  });

  it("gives each entry a name to be recognised by and another to be found by", () => {
    for (const { vi, en = [], also = [] } of entries) {
      expect(vi.length).toBeGreaterThan(0);
      expect(vi.length + en.length + also.length, vi[0]).toBeGreaterThan(1);
    }
  });
});
