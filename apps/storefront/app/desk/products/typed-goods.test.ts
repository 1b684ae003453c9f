import type { OwnGoods } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { withOthersChanges } from "./draft";
import {
  BLANK_PART,
  goodsIn,
  NEW_BOX,
  NEW_GOODS,
  type TypedGoods,
  typedIn,
  typedOf,
  wholeNumber,
} from "./typed-goods";

const BOTTLE = {
  id: "variant_1",
  title: "Chai",
  title_en: "",
  sku: "NM",
  weight_grams: 700,
  price: 85_000,
  stock: 10,
};

const goods: Pick<OwnGoods, "content" | "terms" | "version"> = {
  content: {
    title: "Nước mắm",
    title_en: "",
    description: "Ngon.",
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
    abv: 29.5,
    pictures: [{ url: "http://files/a.webp", alt: "Chai", alt_en: "" }],
    variants: [BOTTLE],
    parts: null,
  },
  terms: { season_months: [5, 6], harvest_on: "2027-01-02", ship_to: ["31"] },
  version: "v1",
};

/** As a browser sends the form back. */
function sent(typed: TypedGoods, more: Array<[string, string]> = []): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(typed.texts)) form.append(name, value);
  for (const month of typed.months) form.append("season_months", month);
  for (const province of typed.provinces) form.append("ship_to", province);
  if (typed.parts) form.append("box", "1");
  const { variants, pictures, parts } = typed;
  for (const [list, rows] of Object.entries({ variants, pictures, parts: parts ?? [] })) {
    for (const [place, row] of rows.entries()) {
      for (const [name, value] of Object.entries(row)) form.append(`${list}.${place}.${name}`, value);
    }
  }
  form.append("version", typed.version);
  for (const [name, value] of more) form.append(name, value);
  return form;
}

describe("the form of goods", () => {
  it("sends back what it was filled with", () => {
    const { content, terms, faults } = goodsIn(typedIn(sent(typedOf(goods))));
    expect({ content, terms, faults }).toEqual({ content: goods.content, terms: goods.terms, faults: [] });
    expect(typedIn(sent(typedOf(goods))).version).toBe("v1");
  });

  it("drops rows that nobody filled in and those to be removed, and puts pictures in their order", () => {
    const [first = BOTTLE] = typedOf(goods).variants;
    const typed = {
      ...typedOf(goods),
      variants: [first, { ...first, id: "variant_2", title: "Can" }, ...NEW_GOODS.variants],
      pictures: [
        { url: "a", alt: "", alt_en: "", place: "3" },
        { url: "b", alt: "", alt_en: "", place: "1" },
        { url: "c", alt: "", alt_en: "", place: "" },
      ],
    } as TypedGoods;
    const { content } = goodsIn(typedIn(sent(typed, [["remove", "variants.0"]])));
    expect(content.variants.map(({ title }) => title)).toEqual(["Can"]);
    expect(content.pictures.map(({ url }) => url)).toEqual(["b", "a", "c"]);
    expect(goodsIn(typedIn(sent(NEW_GOODS))).content.variants).toEqual([]);
  });

  it("of a gift box sends back what lies in it, without empty rows, and in the order in which it is kept", () => {
    const parts = [
      { variant_id: "variant_a", pieces: 2 },
      { variant_id: "variant_b", pieces: 1 },
    ];
    const box = { ...goods, content: { ...goods.content, parts } };
    expect(goodsIn(typedIn(sent(typedOf(box)))).content.parts).toEqual(parts);
    const turned = { ...typedOf(box), parts: [BLANK_PART, ...(typedOf(box).parts ?? []).reverse()] };
    expect(goodsIn(typedIn(sent(turned))).content.parts).toEqual(parts);
    expect(goodsIn(typedIn(sent(NEW_BOX)))).toMatchObject({ content: { parts: [] }, faults: [] });
    expect(goodsIn(typedIn(sent(turned, [["remove", "parts.1"]]))).content.parts).toEqual([parts[0]]);
  });

  it("of a gift box says which row lacks a product or its pieces", () => {
    const parts = [
      { variant_id: "", pieces: "2" },
      { variant_id: "variant_a", pieces: "" },
      { variant_id: "variant_b", pieces: "đôi" },
    ];
    expect(goodsIn(typedIn(sent({ ...typedOf(goods), parts }))).faults).toEqual([
      { field: "parts.0.variant_id", code: "required" },
      { field: "parts.1.pieces", code: "required" },
      { field: "parts.2.pieces", code: "not_a_number" },
    ]);
  });

  it("says where no number was typed, and keeps what was", () => {
    const typed = typedOf(goods);
    const [first = NEW_GOODS.variants[0]] = typed.variants;
    const wrong = {
      ...typed,
      texts: { ...typed.texts, abv: "mạnh" },
      variants: [{ ...first, price: "tám chục" }],
    } as TypedGoods;
    const back = typedIn(sent(wrong));
    expect(goodsIn(back).faults).toEqual([
      { field: "abv", code: "not_a_number" },
      { field: "variants.0.price", code: "not_a_number" },
    ]);
    expect([back.texts.abv, back.variants[0]?.price]).toEqual(["mạnh", "tám chục"]);
  });

  it.each([
    ["85000", 85_000],
    ["85.000", 85_000],
    ["1,250,000 ₫", 1_250_000],
    ["85 000 đ", 85_000],
    ["0", 0],
    ["85.5", null],
    ["-5", null],
    ["85k", null],
    ["", null],
  ])("reads %j as %j", (text, value) => {
    expect(wholeNumber(text)).toBe(value);
  });
});

describe("goods that somebody else saved meanwhile", () => {
  const typed = {
    ...typedOf(goods),
    texts: { ...typedOf(goods).texts, title: "Của tôi", storage: "Nơi mát" },
  };
  const now = {
    ...goods,
    content: { ...goods.content, title: "Của Bình", story: "Chuyện của Bình" },
    terms: { ...goods.terms, season_months: [1] },
    version: "v2",
  };
  const faults = [
    { field: "title", code: "changed_meanwhile", values: { now: "Của Bình" } },
    { field: "story", code: "changed_by_other", values: { now: "Chuyện của Bình" } },
    { field: "season_months", code: "changed_by_other", values: { now: "1" } },
  ];

  it("keep what was typed, take over what only the other changed, and can be saved over theirs", () => {
    const draft = withOthersChanges(typed, faults, now);
    expect(draft.typed.texts).toMatchObject({
      title: "Của tôi",
      storage: "Nơi mát",
      story: "Chuyện của Bình",
    });
    expect(draft.typed).toMatchObject({ months: ["1"], version: "v2" });
    expect(draft).toMatchObject({ refusal: "changed_meanwhile", faults });
  });
});
