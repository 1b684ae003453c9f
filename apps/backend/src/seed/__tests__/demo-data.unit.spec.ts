import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GROUPS_2026, groupOfSet, isAlcohol, isTourism } from "@market/ocop";
import { communeByCode, communesOf, HAIPHONG, resolveOldPlace } from "@market/ocop/places";
import { dataDirectory, readDemoData } from "../demo-data";
import { SUBJECTS } from "../illustrations/subjects";

const { producers, real, madeUp } = readDemoData();
const all = [...real, ...madeUp];
const boxes = madeUp.filter(({ parts }) => parts !== undefined);
const names = (listings: ReadonlyArray<{ name: { vi: string } }>) => listings.map(({ name }) => name.vi);

describe("the demonstration's goods", () => {
  it.each(GROUPS_2026)("fill group $roman with at least 8 that are on display", ({ no }) => {
    const shown = all.filter(({ set_no }) => groupOfSet(set_no).no === no && !isAlcohol(set_no));
    expect(shown.length).toBeGreaterThanOrEqual(8);
  });

  it("have names and addresses of their own", () => {
    for (const each of [all.map(({ handle }) => handle), names(all), all.map(({ name }) => name.en)]) {
      expect(new Set(each).size).toBe(each.length);
    }
  });

  it("are written in Vietnamese and in English throughout", () => {
    for (const { description, story, ingredients, storage, shelf_life } of all) {
      for (const text of [description, story, ingredients, storage, shelf_life]) {
        if (text) expect(text.vi && text.en).toBeTruthy();
      }
    }
  });

  it("belong to a producer that is there, and lie in a commune of the city or in none", () => {
    const known = new Set(producers.map(({ handle }) => handle));
    for (const { handle, producer, commune_code } of all) {
      expect([handle, known.has(producer)]).toEqual([handle, true]);
      if (commune_code)
        expect([handle, communeByCode(commune_code)?.province_code]).toEqual([handle, HAIPHONG]);
    }
  });

  it("cost whole đồng, unless they are a place that sells no ticket", () => {
    for (const { handle, price, bookable } of all) {
      expect([handle, bookable === false ? price === null : Number.isInteger(price)]).toEqual([handle, true]);
    }
  });

  it("can all be drawn", () => {
    expect(all.map(({ picture }) => picture).filter((picture) => !SUBJECTS[picture])).toEqual([]);
  });

  it("are counted in pieces unless they are visits or gift boxes", () => {
    const boxed = new Set(boxes.map(({ handle }) => handle));
    const counted = all.filter(({ set_no, handle }) => !isTourism(set_no) && !boxed.has(handle));
    expect(names(all.filter((one) => (one.stock !== null) !== counted.includes(one)))).toEqual([]);
  });
});

describe("real goods", () => {
  it("carry no decision number but the two that the articles name", () => {
    const numbers = new Set(real.flatMap(({ certificate }) => certificate?.decision_number ?? []));
    expect([...numbers].sort()).toEqual(["144/QĐ-UBND", "2361/QĐ-BNNMT"]);
  });

  it("have at most eight with five stars, and none whose rank nobody stated", () => {
    expect(real.filter(({ certificate }) => certificate?.stars === 5).length).toBeLessThanOrEqual(8);
    const candidates = real.filter(({ source }) => /candidate|NOT an OCOP|list once/.test(source.status));
    expect(candidates.length).toBeGreaterThan(0);
    expect(names(candidates.filter(({ certificate }) => certificate?.stars))).toEqual([]);
  });

  it("stand in the commune that their old one became, and in none where it was divided", () => {
    for (const { handle, old, commune_code, commune_choices } of real.filter(({ old }) => old.unit)) {
      const answer = resolveOldPlace({
        old_unit: old.unit,
        old_district: old.district,
        old_province: old.province,
      });
      const expected =
        answer.kind === "one"
          ? { commune_code: answer.commune.code, commune_choices: [] }
          : {
              commune_code: null,
              commune_choices: answer.kind === "split" ? answer.choices.map(({ code }) => code) : [],
            };
      expect([handle, { commune_code, commune_choices: commune_choices.toSorted() }]).toEqual([
        handle,
        { ...expected, commune_choices: expected.commune_choices.toSorted() },
      ]);
    }
  });

  it("name where they were read", () => {
    expect(names(real.filter(({ source }) => !/^https?:\/\//.test(source.url) || !source.date))).toEqual([]);
  });
});

describe("made-up goods", () => {
  it("say so in both names, and carry nothing that looks like a certificate", () => {
    for (const listing of madeUp) {
      expect(listing.name.vi).toMatch(/^Ví dụ: /);
      expect(listing.name.en).toMatch(/^Example: /);
      expect(Object.keys(listing)).not.toContain("certificate");
    }
  });

  it("come from made-up producers only", () => {
    const made = new Map(producers.map((each) => [each.handle, each]));
    expect(names(madeUp.filter(({ producer }) => !made.get(producer)?.made_up))).toEqual([]);
    expect(
      producers.filter(({ made_up, name }) => made_up !== name.startsWith("Ví dụ")).map(({ name }) => name),
    ).toEqual([]);
  });

  it("in a gift box are its producer's own, of which there is enough for one", () => {
    expect(boxes.length).toBeGreaterThan(0);
    for (const { producer, price, parts } of boxes) {
      const inside = (parts ?? []).map(({ handle, pieces }) => ({
        pieces,
        goods: madeUp.find((one) => one.handle === handle),
      }));
      expect(inside.map(({ goods }) => goods?.producer)).toEqual(inside.map(() => producer));
      expect(inside.every(({ goods, pieces }) => (goods?.stock ?? 0) >= pieces)).toBe(true);
      // Nobody would buy it for more than what lies in it.
      const apart = inside.reduce((sum, { goods, pieces }) => sum + pieces * (goods?.price ?? 0), 0);
      expect(price).toBeLessThan(apart);
    }
  });

  it("say of a food supplement that it is no medicine", () => {
    const supplements = madeUp.filter(({ set_no }) => set_no === 18);
    expect(supplements.length).toBeGreaterThan(0);
    for (const { description } of supplements) {
      expect(description.vi).toContain("không phải là thuốc và không có tác dụng thay thế thuốc chữa bệnh");
    }
  });
});

describe("the tile map", () => {
  const { tiles, columns, rows } = JSON.parse(
    readFileSync(join(dataDirectory(), "tile-map.json"), "utf8"),
  ) as {
    columns: number;
    rows: number;
    tiles: Array<{ code: string; column: number; row: number }>;
  };

  it("gives each commune of the city one place of its own", () => {
    expect(tiles.map(({ code }) => code).sort()).toEqual(
      communesOf(HAIPHONG)
        .map(({ code }) => code)
        .sort(),
    );
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(tiles.length);
    expect(columns).toBeLessThanOrEqual(16);
    expect(tiles.every(({ column, row }) => column >= 0 && column < columns && row >= 0 && row < rows)).toBe(
      true,
    );
  });
});
