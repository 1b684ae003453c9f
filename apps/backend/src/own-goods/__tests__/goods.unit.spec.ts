import type { GoodsContent } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { NO_TERMS } from "../content";
import { changesOf } from "../diff";
import { draftFaults, faultsBeforeReview, type Rules } from "../faults";
import { freeHandle } from "../for-shop";
import { changedSince, versionOf } from "../version";

const BOTTLE = {
  id: "variant_1",
  title: "Chai 500 ml",
  title_en: "",
  sku: "NM-500",
  weight_grams: 700,
  price: 85_000,
  stock: 10,
};

const WHOLE: GoodsContent = {
  title: "Nước mắm cốt",
  title_en: "",
  description: "Ủ 18 tháng.",
  description_en: "",
  story: "",
  story_en: "",
  ingredients: "",
  ingredients_en: "",
  shelf_life: "",
  shelf_life_en: "",
  storage: "",
  storage_en: "",
  set_no: 8,
  herbal_kind: null,
  abv: null,
  pictures: [{ url: "/static/a.webp", alt: "", alt_en: "" }],
  variants: [BOTTLE],
  parts: null,
};

const RULES: Rules = {
  today: "2026-11-28",
  seller: { alcohol_licence: null, alcohol_licence_until: null },
  alcoholSold: false,
  inShop: new Set(),
};

const licensed = { alcohol_licence: "12/GP", alcohol_licence_until: "2026-11-28" };
const small = { ...BOTTLE, id: "variant_2", title: "Chai nhỏ", sku: null };

describe("what stands against sending goods to an officer", () => {
  it.each<[string, Partial<GoodsContent>, Partial<Rules>, Array<[string, string]>]>([
    ["nothing, when all is there", {}, {}, []],
    ["no set", { set_no: null }, {}, [["set_no", "required"]]],
    ["a visit, which the office opens", { set_no: 26 }, {}, [["set_no", "set_of_visits"]]],
    ["no words", { description: "" }, {}, [["description", "required"]]],
    ["no picture", { pictures: [] }, {}, [["pictures", "required"]]],
    ["nothing to buy", { variants: [] }, {}, [["variants", "required"]]],
    ["no price", { variants: [{ ...BOTTLE, price: null }] }, {}, [["variants.0.price", "required"]]],
    ["no stock", { variants: [{ ...BOTTLE, stock: null }] }, {}, [["variants.0.stock", "required"]]],
    [
      "neither is asked of what the shop has",
      { variants: [{ ...BOTTLE, price: null, stock: null }] },
      { inShop: new Set(["variant_1"]) },
      [],
    ],
    ["one size needs no name", { variants: [{ ...BOTTLE, title: "" }] }, {}, []],
    [
      "of two each does",
      { variants: [BOTTLE, { ...small, title: "" }] },
      {},
      [["variants.1.title", "required"]],
    ],
    [
      "two of one name",
      { variants: [BOTTLE, { ...small, title: BOTTLE.title }] },
      {},
      [["variants.1.title", "twice"]],
    ],
    [
      "two of one code",
      { variants: [BOTTLE, { ...small, sku: BOTTLE.sku }] },
      {},
      [["variants.1.sku", "twice"]],
    ],
    ["alcohol, while nobody may sell it", { set_no: 14, abv: 30 }, {}, [["set_no", "alcohol_not_sold"]]],
    [
      "alcohol without a licence",
      { set_no: 15, abv: 5 },
      { alcoholSold: true },
      [["set_no", "no_alcohol_licence"]],
    ],
    [
      "alcohol of unknown strength",
      { set_no: 14 },
      { alcoholSold: true, seller: licensed },
      [["abv", "required"]],
    ],
    [
      "alcohol on the licence's last day",
      { set_no: 14, abv: 30 },
      { alcoholSold: true, seller: licensed },
      [],
    ],
    [
      "alcohol the day after",
      { set_no: 14, abv: 30 },
      { alcoholSold: true, seller: licensed, today: "2026-11-29" },
      [["set_no", "no_alcohol_licence"]],
    ],
    ["set 18 of unknown kind", { set_no: 18 }, {}, [["herbal_kind", "required"]]],
    ["a medicine", { set_no: 18, herbal_kind: "medicine" }, {}, [["herbal_kind", "medicine_not_sold"]]],
    ["a supplement passes", { set_no: 18, herbal_kind: "supplement" }, {}, []],
    ["a cosmetic that heals", { set_no: 19, story_en: "It cures acne" }, {}, [["story_en", "health_claims"]]],
    ["food may say so", { set_no: 8, story: "Chữa bệnh" }, {}, []],
  ])("%s", (_what, given, rules, faults) => {
    const found = faultsBeforeReview({ ...WHOLE, ...given }, { ...RULES, ...rules });
    expect(found.map(({ field, code }) => [field, code])).toEqual(faults);
  });

  it("a draft may lack everything but what tells its variants apart", () => {
    const bare = { ...WHOLE, set_no: null, description: "", pictures: [], variants: [] };
    expect(draftFaults(bare)).toEqual([]);
    expect(draftFaults({ ...bare, variants: [BOTTLE, BOTTLE] })).toHaveLength(2);
  });
});

describe("what an officer is shown", () => {
  it.each<[string, Partial<GoodsContent>, string[]]>([
    ["nothing", {}, []],
    ["a name", { title: "Khác" }, ["title"]],
    ["a set with what it needs", { set_no: 18, herbal_kind: "supplement" }, ["set_no", "herbal_kind"]],
    ["a picture that is gone", { pictures: [] }, ["pictures"]],
    ["a size's name", { variants: [{ ...BOTTLE, title: "Lít" }] }, ["variants"]],
  ])("%s, as it was and as it would be", (_what, given, fields) => {
    const after = { ...WHOLE, ...given };
    const changes = changesOf(WHOLE, after);
    expect(changes.map(({ field }) => field)).toEqual(fields);
    for (const { field, before, after: now } of changes) {
      expect([before, now]).toEqual([WHOLE[field], after[field]]);
    }
  });

  it("of new goods all that is not empty", () => {
    expect(changesOf(null, WHOLE).map(({ field }) => field)).toEqual([
      "title",
      "set_no",
      "pictures",
      "description",
      "variants",
    ]);
  });
});

describe("a version of goods", () => {
  const begun = { content: WHOLE, terms: NO_TERMS };
  const version = versionOf(begun);
  const now = { content: { ...WHOLE, title: "Của Bình", story: "Chuyện" }, terms: NO_TERMS };

  it("tells whether both changed a field, or only the other", () => {
    const sent = { content: { ...WHOLE, title: "Của Chi" }, terms: NO_TERMS };
    expect(changedSince(version, now, sent)).toEqual([
      { field: "title", code: "changed_meanwhile", values: { now: "Của Bình" } },
      { field: "story", code: "changed_by_other", values: { now: "Chuyện" } },
    ]);
  });

  it("is no matter where nobody else changed anything, or both the same", () => {
    expect(changedSince(version, begun, now)).toEqual([]);
    expect(changedSince(version, now, now)).toEqual([]);
    expect(changedSince(version, { ...begun, terms: { ...NO_TERMS, season_months: [5] } }, begun)).toEqual([
      { field: "season_months", code: "changed_by_other", values: { now: "5" } },
    ]);
  });
});

describe("an address in the shop", () => {
  it.each([
    ["Nước mắm", [], "nuoc-mam"],
    ["Nước mắm", ["nuoc-mam", "nuoc-mam-2"], "nuoc-mam-3"],
    ["…", [], "san-pham"],
  ])("of %s, where %j are taken, is %s", (title, taken, handle) => {
    expect(freeHandle(title, new Set(taken))).toBe(handle);
  });
});
