import { describe, expect, it, test } from "vitest";
import {
  addDays,
  addMonths,
  clockFromEnv,
  dayOf,
  daysBetween,
  endOfDay,
  fixedClock,
  formatDay,
  formatMoment,
  isDay,
  startOfDay,
  systemClock,
  todayOf,
} from "../src";

describe("a day of Vietnam's calendar", () => {
  it("is tested on a machine whose own clock stands in another time zone", () => {
    expect(new Date("2026-06-01T12:00:00Z").getTimezoneOffset()).not.toBe(-420);
  });

  test.each([
    ["2026-12-29T16:59:59.999Z", "2026-12-29"],
    ["2026-12-29T17:00:00.000Z", "2026-12-30"],
    ["2026-12-31T17:00:00Z", "2027-01-01"],
    ["2026-06-15T12:00:00Z", "2026-06-15"],
  ])("the instant %s lies on %s", (instant, day) => {
    expect(dayOf(new Date(instant))).toBe(day);
  });

  it("begins at 17:00 UTC of the day before and ends a millisecond before the next", () => {
    expect(startOfDay("2026-12-29").toISOString()).toBe("2026-12-28T17:00:00.000Z");
    expect(endOfDay("2026-12-29").toISOString()).toBe("2026-12-29T16:59:59.999Z");
    expect(endOfDay("2026-12-29").getTime() + 1).toBe(startOfDay("2026-12-30").getTime());
  });

  test.each([
    ["2023-12-29", 36, "2026-12-29"],
    ["2023-08-31", 36, "2026-08-31"],
    ["2024-02-29", 36, "2027-02-28"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2025-08-31", 6, "2026-02-28"],
    ["2026-10-31", 1, "2026-11-30"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-12-01", 1, "2027-01-01"],
  ])("%s and %i months is %s", (day, months, result) => {
    expect(addMonths(day, months)).toBe(result);
  });

  test.each([
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-03-01", -1, "2026-02-28"],
    ["2024-03-01", -1, "2024-02-29"],
    ["2026-12-29", 180, "2027-06-27"],
  ])("%s and %i days is %s", (day, days, result) => {
    expect(addDays(day, days)).toBe(result);
    expect(daysBetween(day, result)).toBe(days);
  });

  test.each(["2023-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "29/12/2026", "", "2026-12-29T00:00:00Z"])(
    "%j is no day, and counting with it is refused",
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(() => addDays(text, 1)).toThrow(RangeError);
      expect(() => formatDay(text, "vi")).toThrow(/YYYY-MM-DD/);
    },
  );

  it("reads 29/12/2026 in Vietnamese and 29 December 2026 in English", () => {
    expect(formatDay("2026-12-29", "vi")).toBe("29/12/2026");
    expect(formatDay("2026-12-29", "en")).toBe("29 December 2026");
    expect(formatDay("2026-02-05", "vi")).toBe("05/02/2026");
    expect(formatDay("2026-02-05", "en")).toBe("5 February 2026");
  });

  it("tells a moment by Vietnam's clock and day", () => {
    expect(formatMoment(new Date("2026-11-25T17:05:00Z"), "vi")).toBe("00:05, 26/11/2026");
    expect(formatMoment(new Date("2026-11-25T16:59:59.999Z"), "en")).toBe("23:59, 25 November 2026");
  });
});

describe("the clock", () => {
  it("runs when CLOCK is not set", () => {
    expect(clockFromEnv({})).toBe(systemClock);
    expect(clockFromEnv({ CLOCK: "  " })).toBe(systemClock);
    expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(1000);
  });

  it("stands still at CLOCK, and today is Vietnam's day of it", () => {
    const clock = clockFromEnv({ CLOCK: "2026-12-29T17:00:00Z" });
    expect(clock.now()).toEqual(clock.now());
    expect(todayOf(clock)).toBe("2026-12-30");
  });

  it("runs on from CLOCK when a plus follows", async () => {
    const clock = clockFromEnv({ CLOCK: "2026-12-29T16:00:00Z+" });
    const began = clock.now().getTime();
    expect(todayOf(clock)).toBe("2026-12-29");
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(clock.now().getTime()).toBeGreaterThan(began);
    expect(() => clockFromEnv({ CLOCK: "soon+" })).toThrow(/soon/);
  });

  it("refuses a CLOCK that is no date rather than running on the real one", () => {
    expect(() => clockFromEnv({ CLOCK: "tomorrow" })).toThrow(/tomorrow/);
  });

  it("gives each caller a date of its own", () => {
    const clock = fixedClock("2026-11-24T00:00:00Z");
    clock.now().setFullYear(1999);
    expect(todayOf(clock)).toBe("2026-11-24");
  });
});
