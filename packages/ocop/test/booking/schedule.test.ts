import { describe, expect, it } from "vitest";
import { departuresOf, inSeason, type ScheduleRule, scheduleFault } from "../../src/booking";

const rule = (given: Partial<ScheduleRule>): ScheduleRule => ({
  rrule: "DTSTART:20260101\nRRULE:FREQ=DAILY",
  times: ["08:00"],
  season_from: null,
  season_to: null,
  except_days: [],
  until: null,
  ...given,
});
const starts = (given: Partial<ScheduleRule>, from: string, to: string) =>
  departuresOf(rule(given), from, to).map((instant) => instant.toISOString().slice(0, 16));
const days = (given: Partial<ScheduleRule>, from: string, to: string) =>
  departuresOf(rule({ times: ["12:00"], ...given }), from, to).map((one) => one.toISOString().slice(0, 10));

describe("departures of a schedule", () => {
  it("are at Vietnam's time of day, both days included, though this machine stands in Los Angeles", () => {
    expect(process.env.TZ).toBe("America/Los_Angeles");
    expect(starts({ times: ["08:00", "14:30"] }, "2026-11-28", "2026-11-29")).toEqual([
      "2026-11-28T01:00",
      "2026-11-28T07:30",
      "2026-11-29T01:00",
      "2026-11-29T07:30",
    ]);
  });

  it("keep their day where it is another one in UTC: midnight and early morning in Vietnam", () => {
    expect(starts({ times: ["00:00", "06:59", "23:59"] }, "2026-12-01", "2026-12-01")).toEqual([
      "2026-11-30T17:00",
      "2026-11-30T23:59",
      "2026-12-01T16:59",
    ]);
  });

  it("do not move when clocks change in America or Europe", () => {
    for (const [from, to] of [
      ["2026-03-07", "2026-03-09"],
      ["2026-03-28", "2026-03-30"],
      ["2026-10-24", "2026-11-02"],
    ] as const) {
      expect(new Set(starts({}, from, to).map((one) => one.slice(11)))).toEqual(new Set(["01:00"]));
    }
  });

  it("follow days of the week as Vietnam counts them", () => {
    const weekends = "DTSTART:20260101\nRRULE:FREQ=WEEKLY;BYDAY=SA,SU";
    expect(days({ rrule: weekends }, "2026-11-23", "2026-12-06")).toEqual([
      "2026-11-28",
      "2026-11-29",
      "2026-12-05",
      "2026-12-06",
    ]);
    // Early on Saturday in Vietnam is still Friday in UTC.
    expect(starts({ rrule: weekends, times: ["05:00"] }, "2026-11-27", "2026-11-28")).toEqual([
      "2026-11-27T22:00",
    ]);
  });

  it("count from the first day of the rule, not from where one looks", () => {
    const everyOther = "DTSTART:20260101\nRRULE:FREQ=DAILY;INTERVAL=2";
    expect(days({ rrule: everyOther }, "2026-01-02", "2026-01-06")).toEqual(["2026-01-03", "2026-01-05"]);
    const three = "DTSTART:20260101\nRRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=3";
    expect(days({ rrule: three }, "2026-01-08", "2026-12-31")).toEqual(["2026-01-08", "2026-01-15"]);
  });

  it("end with UNTIL's day and with the schedule's own, both included", () => {
    const until = "DTSTART:20260101\nRRULE:FREQ=DAILY;UNTIL=20260103";
    expect(days({ rrule: until }, "2026-01-02", "2026-01-31")).toEqual(["2026-01-02", "2026-01-03"]);
    expect(days({ until: "2026-01-02" }, "2026-01-01", "2026-01-31")).toEqual(["2026-01-01", "2026-01-02"]);
    expect(days({ until: "2025-12-31" }, "2026-01-01", "2026-01-31")).toEqual([]);
  });

  it("begin with the rule's first day", () => {
    expect(days({ rrule: "DTSTART:20260105\nRRULE:FREQ=DAILY" }, "2026-01-01", "2026-01-06")).toEqual([
      "2026-01-05",
      "2026-01-06",
    ]);
  });

  it("leave out exceptions, and times that are named twice", () => {
    const given = { except_days: ["2026-02-17"], times: ["08:00", "08:00"] };
    expect(starts(given, "2026-02-16", "2026-02-18")).toEqual(["2026-02-16T01:00", "2026-02-18T01:00"]);
  });

  it("keep to the season, also over New Year and on its first and last day", () => {
    const season = { season_from: "12-30", season_to: "01-02" };
    expect(days(season, "2026-12-25", "2027-01-10")).toEqual([
      "2026-12-30",
      "2026-12-31",
      "2027-01-01",
      "2027-01-02",
    ]);
    expect(days({ season_from: "05-01", season_to: "05-02" }, "2026-04-01", "2026-06-30")).toEqual([
      "2026-05-01",
      "2026-05-02",
    ]);
  });

  it("know the last day of February of a leap year", () => {
    const monthly = "DTSTART:20260131\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1";
    expect(days({ rrule: monthly }, "2028-02-01", "2028-02-29")).toEqual(["2028-02-29"]);
    expect(inSeason("2027-02-28", "02-01", "02-29")).toBe(true);
  });

  it("are none where one looks backwards", () => {
    expect(days({}, "2026-02-02", "2026-02-01")).toEqual([]);
  });
});

describe("a schedule that cannot be read", () => {
  it.each([
    [{}, null],
    [{ rrule: "RRULE:FREQ=DAILY" }, /DTSTART/],
    [{ rrule: "DTSTART:20260231\nRRULE:FREQ=DAILY" }, /DTSTART/],
    [{ rrule: "DTSTART:20260101T080000Z\nRRULE:FREQ=DAILY" }, /DTSTART/],
    [{ rrule: "DTSTART:20260101" }, /RRULE/],
    [{ rrule: "DTSTART:20260101\nRRULE:FREQ=HOURLY" }, /days/],
    [{ rrule: "DTSTART:20260101\nRRULE:FREQ=DAILY;BYHOUR=8" }, /days/],
    [{ rrule: "DTSTART:20260101\nRRULE:FREQ=DAILY;UNTIL=20260103T235959Z" }, /days/],
    [{ rrule: "DTSTART:20260101\nRRULE:FREQ=SOMETIMES" }, /cannot be read/],
    [{ rrule: "DTSTART:20260101\nRRULE:OFTEN=YES" }, /cannot be read/],
    [{ times: ["8:00"] }, /HH:MM/],
    [{ times: ["24:00"] }, /HH:MM/],
    [{ times: [] }, /no time/],
    [{ season_from: "13-01", season_to: "12-31" }, /MM-DD/],
    [{ except_days: ["tet"] }, /not a day/],
    [{ until: "2026-02-30" }, /not a day/],
  ])("%j", (given, why) => {
    const fault = scheduleFault(rule(given));
    if (why === null) expect(fault).toBeNull();
    else expect(fault).toMatch(why);
  });
});
