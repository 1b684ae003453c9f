import {
  dayIn,
  dayOfYear,
  dayOfYearIn,
  firstDayOf,
  ruleOf,
  type Weekday,
  weekdaysOf,
} from "@market/ocop/booking";
import type { AdminSchedule } from "../admin-shapes";
import { linesIn, numberIn, wordsIn } from "./experience-values";

export { dayOfYear, firstDayOf, ruleOf, WEEKDAYS, type Weekday, weekdaysOf } from "@market/ocop/booking";

export interface ScheduleValues {
  first_day: string;
  /** Of a rule that is no plain list of weekdays: the rule itself. */
  rule: string | null;
  weekdays: Weekday[];
  times: string;
  season_from: string;
  season_to: string;
  except_days: string;
  capacity: string;
  until: string;
}

export function newSchedule(firstDay: string): ScheduleValues {
  return {
    first_day: firstDay,
    rule: null,
    weekdays: ["SA", "SU"],
    times: "08:00",
    season_from: "",
    season_to: "",
    except_days: "",
    capacity: "",
    until: "",
  };
}

export function scheduleValuesOf(schedule: AdminSchedule): ScheduleValues {
  const weekdays = weekdaysOf(schedule.rrule);
  return {
    first_day: firstDayOf(schedule.rrule),
    rule: weekdays ? null : schedule.rrule,
    weekdays: weekdays ?? [],
    times: schedule.times.join(", "),
    season_from: dayOfYear(schedule.season_from ?? ""),
    season_to: dayOfYear(schedule.season_to ?? ""),
    except_days: (schedule.except_days ?? []).map((day) => day.split("-").reverse().join("/")).join("\n"),
    capacity: String(schedule.capacity),
    until: schedule.until ?? "",
  };
}

export function scheduleToSend(values: ScheduleValues): object {
  return {
    rrule: values.rule ?? ruleOf(values.first_day, values.weekdays),
    times: wordsIn(values.times).map((time) => time.padStart(5, "0")),
    season_from: dayOfYearIn(values.season_from),
    season_to: dayOfYearIn(values.season_to),
    except_days: linesIn(values.except_days).map(dayIn),
    capacity: numberIn(values.capacity),
    until: values.until || null,
  };
}
