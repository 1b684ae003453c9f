import type { VisitOnMap } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { placesOf } from "./on-map";

const visit = (handle: string, commune: [code: string, name: string] | null): VisitOnMap => ({
  handle,
  title: handle,
  commune: commune && { code: commune[0], name: commune[1] },
  price_from: 100_000,
});

describe("visits by where they are", () => {
  it("stand under their commune, in the order of Vietnamese names, those of no commune last", () => {
    const places = placesOf([
      visit("a", null),
      visit("b", ["2", "Đồ Sơn"]),
      visit("c", ["1", "Cát Hải"]),
      visit("d", ["2", "Đồ Sơn"]),
    ]);
    expect(places.map(({ name, here }) => [name, here.map(({ handle }) => handle)])).toEqual([
      ["Cát Hải", ["c"]],
      ["Đồ Sơn", ["b", "d"]],
      [null, ["a"]],
    ]);
  });
});
