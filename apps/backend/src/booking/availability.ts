import { addDays, addMonths, type Day, dayOf, startOfDay, todayOf } from "@market/ocop";
import {
  type AvailabilityState,
  bookingEnds,
  stateOfDay,
  stateOfDeparture,
  stateOfRooms,
  tellLeft,
  tellRooms,
} from "@market/ocop/booking";
import type { DayAvailability, DepartureSlot, MonthAvailability } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import { instantOf } from "./hours";
import { DAYS_AHEAD } from "./make-departures";
import { departuresIn, nightsIn } from "./month-rows";
import { type ExperienceRow, priceFrom } from "./read-experience";

export interface MonthAsked {
  /** YYYY-MM */
  month: string;
  /** People. */
  party: number;
}

/** A month of a visit, day by day: how each stands for so many people, and why it cannot be booked. */
export async function monthAvailability(
  container: MedusaContainer,
  experience: ExperienceRow,
  { month, party }: MonthAsked,
): Promise<MonthAvailability> {
  const now = clock.now();
  const first: Day = `${month}-01`;
  const after = addMonths(first, 1);
  const days = Array.from({ length: daysIn(first, after) }, (_, place) => addDays(first, place));
  const { byDay, last } =
    experience.shape === "stay"
      ? await stayDays(container, experience, days, party, now)
      : await departureDays(container, experience, first, after, party, now);
  const today = todayOf(clock);
  return {
    month,
    party,
    earlier: month > today.slice(0, 7) ? addMonths(first, -1).slice(0, 7) : null,
    later: last !== null && last >= startOfDay(after) ? after.slice(0, 7) : null,
    days: days.map(
      (day): DayAvailability =>
        byDay.get(day) ?? {
          day,
          state: stateOfDay(day, [], today),
          price_from: null,
          left: null,
          departures: [],
        },
    ),
  };
}

interface Days {
  byDay: Map<Day, DayAvailability>;
  /** The last start there is, of any month. */
  last: Date | null;
}

async function departureDays(
  container: MedusaContainer,
  experience: ExperienceRow,
  first: Day,
  after: Day,
  party: number,
  now: Date,
): Promise<Days> {
  const { rows, last } = await departuresIn(
    container,
    experience.id,
    startOfDay(first),
    startOfDay(after),
    now,
  );
  const price_from = priceFrom(experience);
  const today = dayOf(now);
  const byDay = new Map<Day, DayAvailability>();
  for (const { id, starts_at, ends_at, state: written, left } of rows) {
    const facts = {
      starts_at,
      capacity: left,
      taken: 0,
      cutoff_minutes: experience.cutoff_minutes,
      closed: written === "closed",
      cancelled: written === "cancelled",
      resource_left: null,
    };
    const state = stateOfDeparture(facts, party, now);
    const slot: DepartureSlot = {
      id,
      starts_at: starts_at.toISOString(),
      ends_at: ends_at.toISOString(),
      state,
      left: tellLeft(left, state),
      price_from,
    };
    const day = dayOf(starts_at);
    const departures = [...(byDay.get(day)?.departures ?? []), slot];
    const states = departures.map((one): AvailabilityState => one.state);
    byDay.set(day, { day, state: stateOfDay(day, states, today), price_from, left: null, departures });
  }
  return { byDay, last };
}

/** Whether one may arrive on a day, for a night; longer stays need each of their nights. */
async function stayDays(
  container: MedusaContainer,
  experience: ExperienceRow,
  days: Day[],
  party: number,
  now: Date,
): Promise<Days> {
  const today = dayOf(now);
  const furthest = addDays(today, DAYS_AHEAD);
  const nights = await nightsIn(container, experience, days, now);
  const byDay = new Map<Day, DayAvailability>();
  for (const { day, rooms, beds, open } of nights) {
    if (day > furthest) continue;
    const arrives = instantOf(day, experience.arrive_from);
    const state = stateOfNight();
    byDay.set(day, {
      day,
      state,
      price_from: priceFrom(experience),
      left: tellRooms(rooms, state),
      departures: [],
    });

    function stateOfNight(): AvailabilityState {
      if (day < today) return "past";
      if (open === 0) return "closed";
      if (now >= bookingEnds(arrives, experience.cutoff_minutes)) return "too_late";
      return stateOfRooms(rooms, beds, party);
    }
  }
  return { byDay, last: startOfDay(furthest) };
}

function daysIn(first: Day, after: Day): number {
  return Math.round((startOfDay(after).getTime() - startOfDay(first).getTime()) / 86_400_000);
}
