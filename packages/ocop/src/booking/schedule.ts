import { RRule } from "rrule";
import { type Day, isDay, startOfDay } from "../days";

const MINUTE_MS = 60_000;

/** When an experience goes: which days by a rule of RFC 5545, at which times of these days. */
export interface ScheduleRule {
  /** `DTSTART:20260101` and a line `RRULE:FREQ=WEEKLY;BYDAY=SA,SU`; days only, the times stand beside it. */
  rrule: string;
  /** `HH:MM` in Vietnam. */
  times: readonly string[];
  /** First and last day of a season as `MM-DD`, both included, also over New Year; null: all year. */
  season_from: string | null;
  season_to: string | null;
  /** Days on which it does not go. */
  except_days: readonly Day[];
  /** The last day; null: no end. */
  until: Day | null;
}

/**
 * The instants at which it starts from one day to another, both included and in order. Days and times are Vietnam's, wherever the
 * machine stands.
 * @throws RangeError when the rule, a time or the season cannot be read
 */
export function departuresOf(rule: ScheduleRule, from: Day, to: Day): Date[] {
  const times = rule.times.map(minutesOf);
  const days = daysOfRule(rule.rrule, from, rule.until !== null && rule.until < to ? rule.until : to);
  const except = new Set(rule.except_days);
  const instants = days
    .filter((day) => !except.has(day) && inSeason(day, rule.season_from, rule.season_to))
    .flatMap((day) => times.map((minutes) => startOfDay(day).getTime() + minutes * MINUTE_MS));
  return [...new Set(instants)].sort((a, b) => a - b).map((instant) => new Date(instant));
}

/** Why a rule cannot be read; null when it can. */
export function scheduleFault(rule: ScheduleRule): string | null {
  try {
    for (const day of [...rule.except_days, ...(rule.until ? [rule.until] : [])]) {
      if (!isDay(day)) return `"${day}" is not a day.`;
    }
    if (rule.times.length === 0) return "There is no time of day.";
    departuresOf(rule, "2026-01-01", "2026-01-31");
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Whether a day lies in a season; one that ends before it begins runs over New Year. */
export function inSeason(day: Day, from: string | null, to: string | null): boolean {
  if (from === null || to === null) return true;
  for (const end of [from, to]) {
    // A leap year, so that 29 February is a day to name.
    if (!isDay(`2024-${end}`)) throw new RangeError(`"${end}" is not a day of the year: write MM-DD.`);
  }
  const date = day.slice(5);
  return from <= to ? from <= date && date <= to : from <= date || date <= to;
}

function minutesOf(time: string): number {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!parts) throw new RangeError(`"${time}" is not a time of day: write HH:MM.`);
  return Number(parts[1]) * 60 + Number(parts[2]);
}

/** A rule names days. With hours in it, it would mean the machine's or UTC's, and a schedule has its times beside it. */
const BY_THE_CLOCK = /FREQ=(HOURLY|MINUTELY|SECONDLY)|BY(HOUR|MINUTE|SECOND)=|UNTIL=\d{8}T|TZID/i;
const FIRST_DAY = /^DTSTART(?:;VALUE=DATE)?:(\d{4})(\d{2})(\d{2})$/i;

/** Days are handed to the rule as UTC midnights and taken back as such: no time zone comes in. */
function daysOfRule(text: string, from: Day, to: Day): Day[] {
  const lines = text.trim().split(/\s*\r?\n\s*/);
  const [first, rule] = lines;
  const start = FIRST_DAY.exec(first ?? "");
  const firstDay = start ? `${start[1]}-${start[2]}-${start[3]}` : "";
  if (!isDay(firstDay)) throw new RangeError(`A rule begins with DTSTART:YYYYMMDD, not with "${first}".`);
  if (!rule || lines.length > 2 || BY_THE_CLOCK.test(rule)) {
    throw new RangeError(`A rule is one line RRULE:… about days, not "${lines.slice(1).join(" ")}".`);
  }
  if (to < from || to < firstDay) return [];
  let days: Date[];
  try {
    const options = RRule.parseString(rule.replace(/^RRULE:/i, ""));
    days = new RRule({ ...options, dtstart: utcMidnight(firstDay) }).between(
      utcMidnight(from),
      utcMidnight(to),
      true,
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new RangeError(`The rule "${rule}" cannot be read: ${why}`);
  }
  return days.map((day) => day.toISOString().slice(0, 10));
}

function utcMidnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
