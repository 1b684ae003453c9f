import { addDays, addMonths, type Day, daysBetween, isDay } from "@market/ocop";
import { nightsOf } from "@market/ocop/booking";

/** A month of Vietnam's calendar as `YYYY-MM`; as plain text, months sort and compare as they should. */
export type Month = string;

/** The first Monday that JavaScript's calendar knows. */
const A_MONDAY = "1970-01-05";

export function isMonth(text: string): text is Month {
  return /^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`);
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** @throws RangeError when the month does not exist */
export function shiftMonth(month: Month, months: number): Month {
  return monthOf(addMonths(`${month}-01`, months));
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;
}

/**
 * A month as it hangs on a wall: weeks from Monday to Sunday, null where another month's day stands.
 * @throws RangeError when the month does not exist
 */
export function weeksOf(month: Month): Array<Array<Day | null>> {
  const first = `${month}-01`;
  const length = daysBetween(first, addMonths(first, 1));
  const before = weekdayOf(first);
  const weeks = Math.ceil((before + length) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const index = week * 7 + weekday - before;
      return index >= 0 && index < length ? addDays(first, index) : null;
    }),
  );
}

/** The months in which the nights of a stay lie. */
export function monthsOf(arrive: Day, leave: Day): Month[] {
  return [...new Set(nightsOf(arrive, leave).map(monthOf))];
}
