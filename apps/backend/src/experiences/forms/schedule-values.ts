import { isDay } from "@market/ocop";
import type { AdminSchedule } from "../admin-shapes";
import { linesIn, numberIn, wordsIn } from "./experience-values";

/** RFC 5545's names, the week as it runs here. */
export const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

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

const START = /^DTSTART(?:;VALUE=DATE)?:(\d{4})(\d{2})(\d{2})\s+/i;
const WEEKLY = /^RRULE:FREQ=WEEKLY;BYDAY=([A-Z]{2}(?:,[A-Z]{2})*)$/i;
const DAILY = /^RRULE:FREQ=DAILY$/i;

/** The weekdays of a rule that is nothing more than that; null for any other rule. */
export function weekdaysOf(rrule: string): Weekday[] | null {
  const rule = rrule.replace(START, "").trim();
  if (DAILY.test(rule)) return [...WEEKDAYS];
  const named = WEEKLY.exec(rule)?.[1]?.toUpperCase().split(",");
  if (!named?.every((day) => WEEKDAYS.some((known) => known === day))) return null;
  return WEEKDAYS.filter((day) => named.includes(day));
}

/** No weekday makes no rule, which is refused; RFC 5545 would go on the first day's weekday. */
export function ruleOf(firstDay: string, weekdays: readonly Weekday[]): string {
  const start = `DTSTART:${firstDay.replaceAll("-", "")}`;
  const days = WEEKDAYS.filter((day) => weekdays.includes(day));
  if (days.length === 0) return start;
  const rule = days.length === WEEKDAYS.length ? "FREQ=DAILY" : `FREQ=WEEKLY;BYDAY=${days.join(",")}`;
  return `${start}\nRRULE:${rule}`;
}

export function firstDayOf(rrule: string): string {
  const start = START.exec(`${rrule}\n`);
  return start ? `${start[1]}-${start[2]}-${start[3]}` : "";
}

/** `15/05` as officers write it, of `05-15`; and the other way round. */
export function dayOfYear(text: string): string {
  return text.split("-").reverse().join("/");
}

export function dayOfYearIn(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const parts = /^(\d{1,2})[/-](\d{1,2})$/.exec(trimmed);
  return parts ? `${parts[2]?.padStart(2, "0")}-${parts[1]?.padStart(2, "0")}` : trimmed;
}

/** A day as it is written here, or as a machine writes it; what is neither is sent as it is, and refused. */
export function dayIn(text: string): string {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const day = parts ? `${parts[3]}-${parts[2]?.padStart(2, "0")}-${parts[1]?.padStart(2, "0")}` : text;
  return isDay(day) ? day : text;
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
