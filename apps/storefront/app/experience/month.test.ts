import { describe, expect, it } from "vitest";
import { isMonth, monthsOf, shiftMonth, weekdayOf, weeksOf } from "./month";
import { longDay, monthTitle, timeOf, timeSpan, weekdayNames } from "./when";

describe("a month on the wall", () => {
  it("begins its weeks on Monday and leaves other months' days out", () => {
    // 1 December 2026 is a Tuesday.
    const weeks = weeksOf("2026-12");
    expect(weeks[0]).toEqual([
      null,
      "2026-12-01",
      "2026-12-02",
      "2026-12-03",
      "2026-12-04",
      "2026-12-05",
      "2026-12-06",
    ]);
    expect(weeks.at(-1)).toEqual(["2026-12-28", "2026-12-29", "2026-12-30", "2026-12-31", null, null, null]);
  });

  it.each([
    ["a month of four whole weeks", "2027-02", 4, 28],
    ["a leap year's February", "2028-02", 5, 29],
    ["a month that begins on a Sunday", "2026-11", 6, 30],
    ["a month that begins on a Monday", "2027-03", 5, 31],
  ])("holds every day of %s once", (_what, month, weeks, days) => {
    const grid = weeksOf(month);
    const shown = grid.flat().filter(Boolean);
    expect(grid).toHaveLength(weeks);
    expect(shown).toHaveLength(days);
    expect(new Set(shown).size).toBe(days);
    for (const week of grid) expect(week).toHaveLength(7);
  });

  it("knows weekdays, also before 1970", () => {
    expect(weekdayOf("2026-11-30")).toBe(0);
    expect(weekdayOf("2026-12-06")).toBe(6);
    expect(weekdayOf("1969-12-28")).toBe(6);
  });

  it("goes on over the turn of the year", () => {
    expect(shiftMonth("2026-12", 1)).toBe("2027-01");
    expect(shiftMonth("2026-01", -1)).toBe("2025-12");
    expect(monthsOf("2026-12-30", "2027-01-02")).toEqual(["2026-12", "2027-01"]);
    // The night before the first of January is December's.
    expect(monthsOf("2026-12-30", "2027-01-01")).toEqual(["2026-12"]);
  });

  it.each([
    ["2026-12", true],
    ["2026-13", false],
    ["2026-1", false],
    ["2026-12-01", false],
    ["", false],
  ])("%s is a month: %s", (text, is) => {
    expect(isMonth(text)).toBe(is);
  });
});

describe("when, in both languages", () => {
  it("names month and weekdays as people do", () => {
    expect([monthTitle("vi", "2026-02"), monthTitle("en", "2026-02")]).toEqual([
      "Tháng 2/2026",
      "February 2026",
    ]);
    expect(weekdayNames("en").map(({ short }) => short)).toEqual([
      "Mon",
      "Tue",
      "Wed",
      "Thu",
      "Fri",
      "Sat",
      "Sun",
    ]);
    expect(weekdayNames("vi")[6]).toEqual({ short: "CN", long: "Chủ Nhật" });
    expect([longDay("vi", "2026-12-05"), longDay("en", "2026-12-05")]).toEqual([
      "Thứ Bảy, 05/12/2026",
      "Saturday, 5 December 2026",
    ]);
  });

  it("tells hours by Vietnam's clock, wherever the machine stands", () => {
    expect(timeOf("2026-12-05T01:00:00Z")).toBe("08:00");
    expect(timeSpan("vi", "2026-12-05T01:00:00Z", "2026-12-05T04:30:00Z")).toBe("08:00 – 11:30");
    expect(timeSpan("en", "2026-12-05T01:00:00Z", null)).toBe("08:00");
  });

  it("names the day on which something ends, where it is another one", () => {
    // 23:00 in Vietnam to 01:00 the next day, both on one day in UTC.
    expect(timeSpan("en", "2026-12-05T16:00:00Z", "2026-12-05T18:00:00Z")).toBe(
      "23:00 – 01:00, 6 December 2026",
    );
  });
});
