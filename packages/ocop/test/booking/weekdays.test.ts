import { describe, expect, it } from "vitest";
import {
  dayIn,
  dayOfYear,
  dayOfYearIn,
  departuresOf,
  firstDayOf,
  ruleOf,
  scheduleFault,
  WEEKDAYS,
  weekdaysOf,
} from "../../src/booking";

const RULE = { times: ["08:00"], season_from: null, season_to: null, except_days: [], until: null };

describe("a schedule's rule", () => {
  it.each([
    [["SA"], "DTSTART:20261201\nRRULE:FREQ=WEEKLY;BYDAY=SA"],
    [["SU", "MO"], "DTSTART:20261201\nRRULE:FREQ=WEEKLY;BYDAY=MO,SU"],
    [[...WEEKDAYS], "DTSTART:20261201\nRRULE:FREQ=DAILY"],
  ] as const)("of %j can be read again", (weekdays, rrule) => {
    expect(ruleOf("2026-12-01", weekdays)).toBe(rrule);
    expect(weekdaysOf(rrule)).toEqual(WEEKDAYS.filter((day) => weekdays.some((one) => one === day)));
    expect(firstDayOf(rrule)).toBe("2026-12-01");
    expect(scheduleFault({ ...RULE, rrule })).toBeNull();
  });

  it("goes on the weekdays it was made of", () => {
    const rrule = ruleOf("2026-12-01", ["SA"]);
    const days = departuresOf({ ...RULE, rrule }, "2026-12-01", "2026-12-14").map((instant) =>
      instant.getUTCDay(),
    );
    expect(days).toEqual([6, 6]);
  });

  it("without a weekday is refused, and not taken for the first day's", () => {
    expect(scheduleFault({ ...RULE, rrule: ruleOf("2026-12-01", []) })).not.toBeNull();
  });

  it.each([
    "DTSTART:20261201\nRRULE:FREQ=MONTHLY;BYMONTHDAY=1",
    "DTSTART:20261201\nRRULE:FREQ=WEEKLY;BYDAY=1SA",
    "",
  ])("that is more than weekdays, %j, is told as it is", (rrule) => {
    expect(weekdaysOf(rrule)).toBeNull();
  });
});

describe("days as they are typed", () => {
  it.each([
    ["15/5", "05-15"],
    ["15-05", "05-15"],
    [" ", null],
    ["giữa tháng 5", "giữa tháng 5"],
  ])("%j of the year is %j", (typed, day) => {
    expect(dayOfYearIn(typed)).toBe(day);
  });

  it("of the year are written day first", () => {
    expect(dayOfYear("05-15")).toBe("15/05");
  });

  it.each([
    ["2/9/2027", "2027-09-02"],
    ["2027-09-02", "2027-09-02"],
    ["30/2/2027", "30/2/2027"],
    ["Quốc khánh", "Quốc khánh"],
  ])("%j is %j", (typed, day) => {
    expect(dayIn(typed)).toBe(day);
  });
});
