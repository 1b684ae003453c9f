import { describe, expect, it } from "vitest";
import {
  deliveryRefusal,
  healthClaims,
  licenceStands,
  mayBePromoted,
  paymentMethodsFor,
  saleState,
  seasonSpans,
} from "../src";

const LYCHEE = { season_months: [5, 6, 7], harvest_on: null };

describe("goods with a season", () => {
  it.each([
    ["on its first day", "2027-05-01", { kind: "on_sale" }],
    ["on its last day", "2027-07-31", { kind: "on_sale" }],
    ["the day after", "2027-08-01", { kind: "out_of_season", back_in: 5 }],
    ["the day before", "2027-04-30", { kind: "out_of_season", back_in: 5 }],
  ])("are sold %s as the months say", (_when, today, state) => {
    expect(saleState(LYCHEE, today)).toEqual(state);
  });

  it("are sold all year when no month is named", () => {
    expect(saleState({ season_months: [], harvest_on: null }, "2026-11-24")).toEqual({ kind: "on_sale" });
  });

  it.each([
    ["2026-03-15", 11],
    ["2026-10-31", 11],
  ])("come back in the next month of a season across the turn of the year (%s)", (today, back_in) => {
    const terms = { season_months: [1, 2, 11, 12], harvest_on: null };
    expect(saleState(terms, today)).toEqual({ kind: "out_of_season", back_in });
  });

  it("are ordered ahead until the day before the harvest, and sold from that day on", () => {
    const terms = { season_months: [12, 1, 2], harvest_on: "2026-12-10" };
    expect(saleState(terms, "2026-11-24")).toEqual({ kind: "preorder", harvest_on: "2026-12-10" });
    expect(saleState(terms, "2026-12-09")).toEqual({ kind: "preorder", harvest_on: "2026-12-10" });
    expect(saleState(terms, "2026-12-10")).toEqual({ kind: "on_sale" });
    expect(saleState(terms, "2027-03-01")).toEqual({ kind: "out_of_season", back_in: 12 });
  });

  it.each([
    [[5, 6, 7], [{ from: 5, to: 7 }]],
    [
      [11, 12, 1, 5],
      [
        { from: 5, to: 5 },
        { from: 11, to: 1 },
      ],
    ],
    [[], []],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], []],
  ])("have their months told as spans: %j", (months, spans) => {
    expect(seasonSpans(months)).toEqual(spans);
  });
});

describe("how goods may reach a buyer", () => {
  const fresh = { set_no: 1, ship_to: ["31", "01"] };
  const sauce = { set_no: 9, ship_to: null };
  const koi = { set_no: 25, ship_to: null };
  it.each([
    ["fresh fruit as a parcel within its area", fresh, "parcel", "01", null, null],
    ["fresh fruit as a parcel outside", fresh, "parcel", "79", null, "outside_area"],
    ["fresh fruit collected, wherever one lives", fresh, "pickup", "79", null, null],
    ["fish sauce as a parcel anywhere", sauce, "parcel", "96", null, null],
    ["a carp as a parcel", koi, "parcel", "31", null, "living_no_parcel"],
    ["a carp collected", koi, "pickup", "31", null, null],
    ["a carp brought by its breeder", koi, "own_delivery", "31", ["31"], null],
    ["a carp brought where its breeder does not go", koi, "own_delivery", "22", ["31"], "outside_own_area"],
    [
      "fresh fruit brought by its grower further than a parcel goes",
      fresh,
      "own_delivery",
      "22",
      ["22"],
      null,
    ],
  ] as const)("%s", (_what, goods, kind, province, ownArea, refusal) => {
    expect(deliveryRefusal(goods, kind, province, ownArea)).toBe(refusal);
  });
});

describe("alcohol", () => {
  it.each([
    ["beer of 4.5 %", 15, 4.5, true],
    ["wine of 14.9 %", 15, 14.9, true],
    ["wine of 15 %", 15, 15, false],
    ["rice spirit of 40 %", 14, 40, false],
    ["a drink of unknown strength", 15, null, false],
    ["fish sauce", 9, null, true],
  ])("may be promoted or not: %s", (_what, set, abv, allowed) => {
    expect(mayBePromoted(set, abv)).toBe(allowed);
  });

  it("is never paid in cash, and neither is what comes with it", () => {
    const methods = ["cash_on_delivery", "vietqr"] as const;
    expect(paymentMethodsFor([9, null], methods)).toEqual(["cash_on_delivery", "vietqr"]);
    expect(paymentMethodsFor([9, 14], methods)).toEqual(["vietqr"]);
    expect(paymentMethodsFor([14], ["cash_on_delivery"])).toEqual([]);
  });

  it.each([
    [{ number: "12/GP-UBND", until: "2026-11-24" }, true],
    [{ number: "12/GP-UBND", until: "2026-11-23" }, false],
    [{ number: "12/GP-UBND", until: null }, true],
    [{ number: " ", until: null }, false],
    [{ number: null, until: "2030-01-01" }, false],
  ])("needs a licence that stands today: %j", (licence, stands) => {
    expect(licenceStands(licence, "2026-11-24")).toBe(stands);
  });
});

describe("a cosmetic's words", () => {
  it.each([
    ["Dầu gội bồ kết, vỏ bưởi, mùi dịu.", []],
    ["Sữa tắm trị mụn, kháng viêm và chữa khỏi ngứa", ["trị mụn", "kháng viêm", "chữa khỏi"]],
    ["Đặc trị nám. ĐẶC TRỊ nám!", ["Đặc trị"]],
    ["Trí tuệ, giá trị, vị trí, quản trị", []],
    ["Dịch vụ sửa chữa", []],
    ["Heals skin and treats acne", ["Heals", "treats"]],
  ])("claim to heal, or do not: %s", (text, words) => {
    expect(healthClaims(text)).toEqual(words);
  });

  it("are found across several texts, each once", () => {
    expect(healthClaims("điều trị", null, "Điều trị và giảm đau")).toEqual(["điều trị", "giảm đau"]);
  });
});
