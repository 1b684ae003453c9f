import { isAlcohol, isLivingThing, SET_OF_SUPPLEMENTS_AND_MEDICINES } from "@market/ocop";
import { provinceByCode } from "@market/ocop/places";
import { readDemoData } from "../demo-data";
import { readTermsData } from "../selling-terms";

const { real, madeUp } = readDemoData();
const goods = [...real, ...madeUp];
const { areas, own_delivery, products } = readTermsData();
const termsOf = (handle: string) => products.find((each) => each.handle === handle);

describe("The demonstration's selling terms", () => {
  it("are about goods that are there, each once", () => {
    const handles = new Set(goods.map(({ handle }) => handle));
    expect(products.filter(({ handle }) => !handles.has(handle))).toEqual([]);
    expect(new Set(products.map(({ handle }) => handle)).size).toBe(products.length);
  });

  it("name areas of today's provinces, the city among them", () => {
    for (const codes of Object.values(areas)) {
      expect(codes).toContain("31");
      for (const code of codes) expect(provinceByCode(code), code).not.toBeNull();
    }
    expect(products.filter(({ area }) => area && !areas[area])).toEqual([]);
  });

  it("bind every fresh fruit, vegetable and egg to where it arrives fresh", () => {
    const fresh = goods.filter(({ set_no }) => set_no === 1 || set_no === 2);
    expect(fresh.filter(({ handle }) => !termsOf(handle)?.area).map(({ handle }) => handle)).toEqual([]);
  });

  it("bring in a harvest within its season", () => {
    for (const { handle, season, harvest } of products) {
      if (harvest) expect(season, handle).toContain(Number(harvest.slice(0, 2)));
    }
  });

  it("have somebody bring every living thing", () => {
    const bringers = new Set(own_delivery.map(({ producer }) => producer));
    const living = goods.filter(({ set_no }) => isLivingThing(set_no));
    expect(living.filter(({ producer }) => !bringers.has(producer))).toEqual([]);
  });

  it("say how strong each drink is, and that what is sold of set 18 is no medicine", () => {
    for (const { handle, set_no } of goods) {
      if (isAlcohol(set_no)) expect(termsOf(handle)?.abv, handle).toBeGreaterThan(0);
      if (set_no === SET_OF_SUPPLEMENTS_AND_MEDICINES)
        expect(termsOf(handle)?.herbal, handle).toBe("supplement");
    }
  });
});
