import { departuresOf, scheduleFault } from "@market/ocop/booking";
import type { AdminSchedule, ExperienceFacts } from "../admin-shapes";
import { changeBody, scheduleBody } from "../bodies";
import { experienceToSend, experienceValuesOf } from "../forms/experience-values";
import { newSchedule, ruleOf, scheduleToSend, scheduleValuesOf, weekdaysOf } from "../forms/schedule-values";

const KAYAK: ExperienceFacts = {
  duration_minutes: 90,
  meeting_point: "Bến Bèo",
  meeting_point_en: null,
  latitude: 20.72881,
  longitude: 107.05362,
  languages: ["vi", "en"],
  party_min: 1,
  party_max: 8,
  includes: { vi: ["Áo phao", "Nước"], en: ["Life jacket", "Water"] },
  bring: null,
  accessibility: { vi: "Có bậc", en: "Steps" },
  weather: null,
  cutoff_minutes: 120,
  ladder: [{ hours_before: 48, refund_percent: 100 }],
  minimum_seats: 4,
  decided_hours_before: 24,
  answer_hours: null,
  cash_allowed: false,
  arrive_from: null,
  leave_until: null,
};
const WEEKENDS: AdminSchedule = {
  id: "sched_1",
  rrule: "DTSTART:20261101\nRRULE:FREQ=WEEKLY;BYDAY=SA,SU",
  times: ["08:00", "14:00"],
  season_from: "05-01",
  season_to: "09-30",
  except_days: ["2027-05-02"],
  capacity: 12,
  until: null,
};

describe("the form of an experience", () => {
  it("sends back what it was given, as the route takes it", () => {
    const sent = experienceToSend(experienceValuesOf(KAYAK));
    expect(changeBody.parse(sent)).toEqual(KAYAK);
  });

  it("sends what was emptied as empty, and what is no number as it was written", () => {
    const values = { ...experienceValuesOf(KAYAK), includes_vi: " ", includes_en: "", minimum_seats: "" };
    expect(experienceToSend({ ...values, party_max: "tám" })).toMatchObject({
      includes: null,
      minimum_seats: null,
      party_max: "tám",
    });
  });

  it("asks for the other language where only one is told", () => {
    const sent = experienceToSend({ ...experienceValuesOf(KAYAK), accessibility_en: "" });
    expect(changeBody.safeParse(sent).error?.issues.map(({ path }) => path.join("."))).toEqual([
      "accessibility.en",
    ]);
  });
});

describe("the form of a schedule", () => {
  it("sends back what it was given, as the route takes it", () => {
    const { id, ...schedule } = WEEKENDS;
    expect(scheduleBody.parse(scheduleToSend(scheduleValuesOf(WEEKENDS)))).toEqual(schedule);
  });

  it("keeps a rule that is no plain list of weekdays as it is", () => {
    const rrule = "DTSTART:20261101\nRRULE:FREQ=MONTHLY;BYDAY=1SA";
    const values = scheduleValuesOf({ ...WEEKENDS, rrule });
    expect(values.rule).toBe(rrule);
    expect(scheduleToSend(values)).toMatchObject({ rrule });
  });

  it.each([
    ["RRULE:FREQ=DAILY", ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]],
    ["RRULE:FREQ=WEEKLY;BYDAY=SU,MO", ["MO", "SU"]],
    ["RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SU", null],
    ["RRULE:FREQ=WEEKLY;BYDAY=XX", null],
  ])("reads %s as the days %j", (rule, days) => {
    expect(weekdaysOf(`DTSTART:20261101\n${rule}`)).toEqual(days);
  });

  it("makes a rule by which it goes on just these days", () => {
    const rule = { ...WEEKENDS, season_from: null, season_to: null, except_days: [], times: ["08:00"] };
    const days = departuresOf(
      { ...rule, rrule: ruleOf("2026-12-01", ["FR", "MO"]) },
      "2026-11-01",
      "2026-12-07",
    );
    expect(days.map((day) => day.toISOString().slice(0, 10))).toEqual(["2026-12-04", "2026-12-07"]);
  });

  it("makes no rule of no weekday, nor without a first day: both are refused", () => {
    const rule = { ...WEEKENDS, season_from: null, season_to: null, except_days: [] };
    expect(scheduleFault({ ...rule, rrule: ruleOf("2026-12-01", []) })).toContain("RRULE");
    expect(scheduleFault({ ...rule, rrule: ruleOf("", ["SA"]) })).toContain("DTSTART");
  });

  it("takes days and times as officers write them, and sends what is no day on, to be refused", () => {
    const values = { ...newSchedule("2026-12-01"), capacity: "8", times: "8:00; 14:30" };
    const sent = scheduleToSend({
      ...values,
      season_from: "1/5",
      season_to: "30/9",
      except_days: "2/9/2027\nTết",
    });
    expect(sent).toMatchObject({
      times: ["08:00", "14:30"],
      season_from: "05-01",
      season_to: "09-30",
      except_days: ["2027-09-02", "Tết"],
    });
    expect(scheduleBody.safeParse(sent).error?.issues).toMatchObject([{ message: "not_a_day" }]);
  });
});
