import { type Day, isDay } from "../days";

/** RFC 5545's names, the week as it runs here. */
export const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const START = /^DTSTART(?:;VALUE=DATE)?:(\d{4})(\d{2})(\d{2})\s+/i;
const WEEKLY = /^RRULE:FREQ=WEEKLY;BYDAY=([A-Z]{2}(?:,[A-Z]{2})*)$/i;
const DAILY = /^RRULE:FREQ=DAILY$/i;

/** The weekdays of a schedule's rule that is nothing more than that; null for any other rule. */
export function weekdaysOf(rrule: string): Weekday[] | null {
  const rule = rrule.replace(START, "").trim();
  if (DAILY.test(rule)) return [...WEEKDAYS];
  const named = WEEKLY.exec(rule)?.[1]?.toUpperCase().split(",");
  if (!named?.every((day) => WEEKDAYS.some((known) => known === day))) return null;
  return WEEKDAYS.filter((day) => named.includes(day));
}

/** No weekday makes no rule, which is refused; RFC 5545 would go on the first day's weekday. */
export function ruleOf(firstDay: Day, weekdays: readonly Weekday[]): string {
  const start = `DTSTART:${firstDay.replaceAll("-", "")}`;
  const days = WEEKDAYS.filter((day) => weekdays.includes(day));
  if (days.length === 0) return start;
  const rule = days.length === WEEKDAYS.length ? "FREQ=DAILY" : `FREQ=WEEKLY;BYDAY=${days.join(",")}`;
  return `${start}\nRRULE:${rule}`;
}

export function firstDayOf(rrule: string): Day {
  const start = START.exec(`${rrule}\n`);
  return start ? `${start[1]}-${start[2]}-${start[3]}` : "";
}

/** `15/05` as people write it, of `05-15`; and the other way round. */
export function dayOfYear(text: string): string {
  return text.split("-").reverse().join("/");
}

/** What is no day of the year is handed on as it is, so that it is refused and not taken for empty. */
export function dayOfYearIn(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const parts = /^(\d{1,2})[/-](\d{1,2})$/.exec(trimmed);
  return parts ? `${parts[2]?.padStart(2, "0")}-${parts[1]?.padStart(2, "0")}` : trimmed;
}

/** A day as it is written here, or as a machine writes it; what is neither is handed on as it is. */
export function dayIn(text: string): string {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const day = parts ? `${parts[3]}-${parts[2]?.padStart(2, "0")}-${parts[1]?.padStart(2, "0")}` : text;
  return isDay(day) ? day : text;
}
