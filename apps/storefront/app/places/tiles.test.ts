import { communesOf, HAIPHONG } from "@market/ocop/places";
import { describe, expect, it } from "vitest";
import layout from "../../../../data/tile-map.json";
import { stepOf } from "./tiles";

describe("the tile map", () => {
  it("has one tile for each of the city's 114 communes, each in a place of its own", () => {
    const codes = layout.tiles.map(({ code }) => code).sort();
    expect(codes).toEqual(
      communesOf(HAIPHONG)
        .map(({ code }) => code)
        .sort(),
    );
    expect(new Set(layout.tiles.map(({ column, row }) => `${column},${row}`)).size).toBe(114);
  });

  it("stays within the columns and rows that the style sheet places", () => {
    for (const { column, row } of layout.tiles) {
      expect(column).toBeLessThan(24);
      expect(row).toBeLessThan(24);
    }
  });

  it("is shaded in five steps", () => {
    expect([0, 1, 2, 3, 4, 6, 7, 500].map(stepOf)).toEqual([0, 1, 2, 2, 3, 3, 4, 4]);
  });
});
