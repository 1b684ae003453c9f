import type { AvailabilityState, DayAvailability, DepartureSlot } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { translator } from "~/i18n";
import { dayFrom, fullWords, leftOn, shortDong, shortWords } from "./days";

const vi = translator("vi", "visit");
const en = translator("en", "visit");

const slot = (state: AvailabilityState, left: number | null = null): DepartureSlot => ({
  id: `dep_${state}_${left}`,
  starts_at: "2026-12-05T01:00:00Z",
  ends_at: null,
  state,
  left,
  price_from: 450_000,
});
const day = (state: AvailabilityState, departures: DepartureSlot[] = []): DayAvailability => ({
  day: "2026-12-05",
  state,
  price_from: 450_000,
  left: null,
  departures,
});

describe("a day in the month", () => {
  it("says the price from which it can be had", () => {
    expect(shortWords(vi, "vi", day("open", [slot("open")]))).toBe("450k");
    expect(fullWords(en, "en", day("open", [slot("open")]))).toBe(
      "Saturday, 5 December 2026: places free, from ₫450,000",
    );
  });

  it("says how many places are left together, when few are", () => {
    const few = day("few_left", [slot("few_left", 2), slot("few_left", 3), slot("sold_out")]);
    expect(leftOn(few)).toBe(3);
    expect(shortWords(vi, "vi", few)).toBe("còn 3");
    expect(fullWords(vi, "vi", few)).toContain("chỉ còn 3 chỗ");
    expect(fullWords(en, "en", day("few_left", [slot("few_left", 1)]))).toContain("only 1 place left");
  });

  it("says that what is left is too little for the group", () => {
    const short = day("too_few_left", [slot("too_few_left", 1)]);
    expect(fullWords(en, "en", short)).toBe(
      "Saturday, 5 December 2026: only 1 place left, not enough for your group",
    );
  });

  it.each<[AvailabilityState, string, string]>([
    ["sold_out", "hết chỗ", "full"],
    ["too_few_left", "thiếu chỗ", "too few"],
    ["closed", "nghỉ", "closed"],
    ["too_late", "quá hạn", "too late"],
    ["few_left", "sắp hết", "few left"],
    ["none", "", ""],
    ["past", "", ""],
  ])("says in words that it is %s", (state, vietnamese, english) => {
    expect([shortWords(vi, "vi", day(state)), shortWords(en, "en", day(state))]).toEqual([
      vietnamese,
      english,
    ]);
    // Read out, every state has words, and a price only where it can be had.
    expect(fullWords(vi, "vi", day(state))).toMatch(/^Thứ Bảy, 05\/12\/2026: \S/);
    expect(fullWords(vi, "vi", day(state)).includes("450.000")).toBe(state === "few_left");
  });

  it("has nothing, where nothing is said of it", () => {
    expect(dayFrom([], "2026-12-06")).toMatchObject({ day: "2026-12-06", state: "none", departures: [] });
  });

  it("writes prices short enough for its box, and never more than they are", () => {
    const both = (amount: number) => [shortDong(amount, "vi"), shortDong(amount, "en")];
    expect(both(450_000)).toEqual(["450k", "450k"]);
    expect(both(999_999)).toEqual(["999k", "999k"]);
    expect(both(1_250_000)).toEqual(["1,2tr", "1.2M"]);
    expect(both(3_000_000)).toEqual(["3tr", "3M"]);
    expect(both(0)).toEqual(["0\u00a0₫", "₫0"]);
  });
});
