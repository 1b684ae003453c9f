import type { GoodsBoxBar, GoodsPart } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import type { Terms } from "../../selling-terms";
import { barCode, boxBar, boxDraftFaults, boxFaults, boxTerms, isBox, type PartFacts } from "../rules";

const TODAY = "2026-11-29";
const ALL_YEAR: Terms = { ship_to: null, season_months: [], harvest_on: null, herbal_kind: null, abv: null };
const FISH_SAUCE = 8;
const WINE = 14;
const STRONG = 29.5;
const LIVING = 24;
const HAI_PHONG = "31";
const HA_NOI = "01";

const aPart = (given: Partial<PartFacts> = {}, terms: Partial<Terms> = {}) => ({
  title: "Mật ong",
  there: true,
  on_sale: true,
  set_no: FISH_SAUCE as number | null,
  ...given,
  terms: { ...ALL_YEAR, ...terms },
});

describe("a variant is a gift box", () => {
  it.each<[string, number[], boolean]>([
    ["not with one piece of its own", [1], false],
    ["not where nothing is counted", [], false],
    ["with two pieces of one kind", [2], true],
    ["with a piece of each of two", [1, 1], true],
  ])("%s", (_, required, is) => {
    expect(isBox(required.map((required_quantity) => ({ required_quantity })))).toBe(is);
  });
});

describe("a box is sold in the months, and to the provinces, of all that lies in it", () => {
  const [may, june, july] = [5, 6, 7];
  it.each<[string, Partial<Terms>, Array<Partial<Terms>>, Pick<Terms, "season_months" | "ship_to">]>([
    ["all year and everywhere, where nothing is bound", {}, [{}, {}], { season_months: [], ship_to: null }],
    [
      "as the one that is bound",
      {},
      [{ season_months: [may] }, { ship_to: [HAI_PHONG] }],
      { season_months: [may], ship_to: [HAI_PHONG] },
    ],
    [
      "what two have in common",
      {},
      [
        { season_months: [may, june], ship_to: [HAI_PHONG, HA_NOI] },
        { season_months: [june, july], ship_to: [HA_NOI] },
      ],
      { season_months: [june], ship_to: [HA_NOI] },
    ],
    [
      "its own terms count as well",
      { season_months: [may], ship_to: [HA_NOI] },
      [{ season_months: [may, june] }],
      { season_months: [may], ship_to: [HA_NOI] },
    ],
    [
      "nowhere, where areas have nothing in common",
      {},
      [{ ship_to: [HAI_PHONG] }, { ship_to: [HA_NOI] }],
      { season_months: [], ship_to: [] },
    ],
  ])("%s", (_, own, parts, wanted) => {
    expect(
      boxTerms(
        { ...ALL_YEAR, ...own },
        parts.map((terms) => aPart({}, terms)),
      ),
    ).toMatchObject(wanted);
  });
});

describe("a box cannot be sold", () => {
  it.each<[string, number, PartFacts[], GoodsBoxBar | null]>([
    ["while all of it is on sale, it can", FISH_SAUCE, [aPart(), aPart()], null],
    ["without something that is gone", FISH_SAUCE, [aPart(), aPart({ there: false })], "gone"],
    ["with something taken off sale", FISH_SAUCE, [aPart({ on_sale: false })], "off_sale"],
    ["with something living", FISH_SAUCE, [aPart({ set_no: LIVING })], "living"],
    ["with wine that its set does not tell of", FISH_SAUCE, [aPart({ set_no: WINE })], "alcohol"],
    [
      "with wine that is stronger than it says",
      WINE,
      [aPart({ set_no: WINE }, { abv: STRONG + 1 }), aPart()],
      "stronger",
    ],
    ["with wine as strong as it says, it can", WINE, [aPart({ set_no: WINE }, { abv: STRONG })], null],
    ["with wine of unknown strength", WINE, [aPart({ set_no: WINE })], "stronger"],
    ["before a harvest", FISH_SAUCE, [aPart({}, { harvest_on: "2026-12-01" })], "sold_ahead"],
    ["after that harvest it can", FISH_SAUCE, [aPart({}, { harvest_on: TODAY })], null],
    [
      "of things that are never in season together",
      FISH_SAUCE,
      [aPart({}, { season_months: [1] }), aPart({}, { season_months: [2] })],
      "no_season",
    ],
  ])("%s", (_, set_no, parts, bar) => {
    expect(boxBar({ set_no, terms: { ...ALL_YEAR, abv: STRONG } }, parts, TODAY)).toBe(bar);
  });

  it.each<[string, Partial<Terms>, GoodsBoxBar | null]>([
    ["that is itself told of ahead of a harvest", { harvest_on: "2026-12-01" }, "sold_ahead"],
    ["whose own months have none of its parts’", { season_months: [6] }, "no_season"],
    ["whose own months have one of its parts’: it can", { season_months: [5, 6] }, null],
  ])("%s", (_, own, bar) => {
    const inMay = aPart({}, { season_months: [5] });
    expect(boxBar({ set_no: FISH_SAUCE, terms: { ...ALL_YEAR, ...own } }, [inMay], TODAY)).toBe(bar);
  });

  it("and a basket is told whether it is one of its parts, or that they never meet", () => {
    const bars: GoodsBoxBar[] = ["gone", "off_sale", "living", "alcohol", "stronger", "sold_ahead"];
    expect(new Set(bars.map(barCode))).toEqual(new Set(["box_barred"]));
    expect(barCode("no_season")).toBe("box_no_season");
  });
});

describe("what stands against sending a box to an officer", () => {
  const honey: GoodsPart = { variant_id: "honey", pieces: 1 };
  const sauce: GoodsPart = { variant_id: "sauce", pieces: 2 };
  const faultsOf = (
    parts: GoodsPart[],
    known: Record<string, ReturnType<typeof aPart>>,
    box: { set_no?: number; abv?: number; variants?: number; terms?: Partial<Terms> } = {},
  ) => {
    const written = {
      set_no: FISH_SAUCE,
      abv: null,
      variants: 1,
      parts,
      ...box,
      terms: { ...ALL_YEAR, ...box.terms },
    };
    const all = new Map(Object.entries(known));
    return [...boxDraftFaults(parts, all), ...boxFaults(written, all, TODAY)].map(({ field, code }) => [
      field,
      code,
    ]);
  };
  const both = { honey: aPart(), sauce: aPart() };

  it.each<[string, () => string[][], string[][]]>([
    ["nothing, when all is there", () => faultsOf([sauce, honey], both), []],
    ["two of one kind are enough", () => faultsOf([sauce], both), []],
    ["nothing in it", () => faultsOf([], both), [["parts", "too_few_parts"]]],
    ["one piece alone", () => faultsOf([honey], both), [["parts", "too_few_parts"]]],
    [
      "another's goods, or none",
      () => faultsOf([sauce, { variant_id: "other", pieces: 1 }], both),
      [["parts.1.variant_id", "not_a_part"]],
    ],
    ["one thing twice", () => faultsOf([sauce, sauce], both), [["parts.1.variant_id", "part_twice"]]],
    [
      "two kinds of the box",
      () => faultsOf([sauce], both, { variants: 2 }),
      [["variants", "box_of_one_kind"]],
    ],
    [
      "ordered ahead",
      () => faultsOf([sauce], both, { terms: { harvest_on: "2026-12-24" } }),
      [["harvest_on", "box_not_ahead"]],
    ],
    [
      "with what is ordered ahead",
      () => faultsOf([sauce], { sauce: aPart({}, { harvest_on: "2026-12-24" }) }),
      [["parts.0.variant_id", "part_sold_ahead"]],
    ],
    [
      "with something living",
      () => faultsOf([sauce], { sauce: aPart({ set_no: LIVING }) }),
      [["parts.0.variant_id", "part_living"]],
    ],
    [
      "with wine, in a set without",
      () => faultsOf([sauce], { sauce: aPart({ set_no: WINE }) }),
      [["set_no", "box_with_alcohol"]],
    ],
    ["with wine, as wine", () => faultsOf([sauce], { sauce: aPart({ set_no: WINE }) }, { set_no: WINE }), []],
    [
      "with wine that is stronger than it says",
      () => faultsOf([sauce], { sauce: aPart({ set_no: WINE }, { abv: STRONG }) }, { set_no: WINE, abv: 12 }),
      [["abv", "box_weaker"]],
    ],
    [
      "never in season",
      () =>
        faultsOf([sauce], { sauce: aPart({}, { season_months: [5] }) }, { terms: { season_months: [6] } }),
      [["season_months", "box_has_no_season"]],
    ],
    [
      "sent nowhere",
      () =>
        faultsOf([sauce, honey], {
          sauce: aPart({}, { ship_to: [HAI_PHONG] }),
          honey: aPart({}, { ship_to: [HA_NOI] }),
        }),
      [["ship_to", "box_goes_nowhere"]],
    ],
  ])("%s", (_, faults, wanted) => {
    expect(faults()).toEqual(wanted);
  });
});
