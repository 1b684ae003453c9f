import { type Day, dayOf } from "@market/ocop";
import { canBeBooked } from "@market/ocop/booking";
import type { DayAvailability, MonthAvailability } from "@market/store-contract";
import { askStore, StoreRefusal } from "~/medusa.server";
import { type Month, monthOf, monthsOf } from "./month";
import type { Question } from "./question";

/** How many months ahead are looked through for the first with places. */
const MONTHS_AHEAD = 3;

/** What the page shows of a calendar. */
export interface Calendar {
  month: MonthAvailability;
  /** Every night of the stay that was chosen, over as many months as it lies in. */
  nights: DayAvailability[];
}

export function readMonth(handle: string, month: Month, party: number): Promise<MonthAvailability> {
  const query = new URLSearchParams({ month, party: String(party) });
  return askStore<MonthAvailability>(
    `/store/experiences/${encodeURIComponent(handle)}/availability?${query}`,
  );
}

/**
 * The month that was asked for; where none was, the first in which there are places.
 * @returns null when no dates can be had now: the page is shown all the same
 */
export async function readCalendar(handle: string, question: Question, now: Date): Promise<Calendar | null> {
  const { party, arrive, leave } = question;
  const today = dayOf(now);
  try {
    const month = question.month
      ? await readMonth(handle, question.month, party)
      : await firstWithPlaces(handle, party, today);
    const others = (arrive && leave ? monthsOf(arrive, leave) : []).filter((one) => one !== month.month);
    const more = await Promise.all(others.map((one) => readMonth(handle, one, party)));
    return { month, nights: [month, ...more].flatMap(({ days }) => days) };
  } catch (error) {
    if (error instanceof StoreRefusal || (error instanceof Response && error.status >= 500)) return null;
    throw error;
  }
}

async function firstWithPlaces(handle: string, party: number, today: Day): Promise<MonthAvailability> {
  const first = await readMonth(handle, monthOf(today), party);
  let month = first;
  for (let looked = 1; looked < MONTHS_AHEAD; looked++) {
    if (month.days.some(({ state }) => canBeBooked(state))) return month;
    if (!month.later) break;
    month = await readMonth(handle, month.later, party);
  }
  return month.days.some(({ state }) => canBeBooked(state)) ? month : first;
}
