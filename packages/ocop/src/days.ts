import type { Locale } from "./locale";

/** A day of Vietnam's calendar as `YYYY-MM-DD`; as plain text, days sort and compare as they should. */
export type Day = string;

/** Asia/Ho_Chi_Minh has been UTC+7 without summer time since 1975, so no time zone table is needed. */
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

const MONTHS_EN = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Whether the text is a day that exists: `2024-02-29` is, `2023-02-29` is not. */
export function isDay(text: string): text is Day {
  return !Number.isNaN(midnightOrNaN(text));
}

/** The day it is in Vietnam at an instant. */
export function dayOf(instant: Date): Day {
  if (Number.isNaN(instant.getTime())) throw new RangeError("This instant is not a valid date.");
  return new Date(instant.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}

/** @throws RangeError when the day does not exist */
export function addDays(day: Day, days: number): Day {
  return new Date(utcMidnight(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The corresponding day so many months later; where that month has no such day, its last one
 * (31 August + 6 months = 28 or 29 February), as the Civil Code 91/2015, Article 148, counts terms in months.
 * @throws RangeError when the day does not exist
 */
export function addMonths(day: Day, months: number): Day {
  const start = new Date(utcMidnight(day));
  const year = start.getUTCFullYear();
  const month = start.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = Math.min(start.getUTCDate(), lastOfMonth);
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}

/** Days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utcMidnight(to) - utcMidnight(from)) / DAY_MS);
}

/** The first millisecond of a day in Vietnam. */
export function startOfDay(day: Day): Date {
  return new Date(utcMidnight(day) - VIETNAM_OFFSET_MS);
}

/** The last millisecond of a day in Vietnam. */
export function endOfDay(day: Day): Date {
  return new Date(utcMidnight(day) - VIETNAM_OFFSET_MS + DAY_MS - 1);
}

/** `29/12/2026` in Vietnamese, `29 December 2026` in English. */
export function formatDay(day: Day, locale: Locale): string {
  utcMidnight(day);
  const [year, month, date] = day.split("-") as [string, string, string];
  if (locale === "vi") return `${date}/${month}/${year}`;
  return `${Number(date)} ${MONTHS_EN[Number(month) - 1]} ${year}`;
}

/** `10:00, 26/11/2026`: the time and the day in Vietnam, whatever the machine's own are. */
export function formatMoment(instant: Date, locale: Locale): string {
  const time = new Date(instant.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(11, 16);
  return `${time}, ${formatDay(dayOf(instant), locale)}`;
}

/** @throws RangeError when the day does not exist */
function utcMidnight(day: Day): number {
  const instant = midnightOrNaN(day);
  if (Number.isNaN(instant)) throw new RangeError(`"${day}" is not a day: write YYYY-MM-DD.`);
  return instant;
}

function midnightOrNaN(text: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return Number.NaN;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const midnight = new Date(Date.UTC(year, month - 1, date));
  // JavaScript rolls 30 February over into March and the year 26 into 1926: then it is no day.
  const exists =
    midnight.getUTCFullYear() === year &&
    midnight.getUTCMonth() === month - 1 &&
    midnight.getUTCDate() === date;
  return exists ? midnight.getTime() : Number.NaN;
}
