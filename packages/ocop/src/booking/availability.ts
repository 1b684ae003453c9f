import type { Day } from "../days";

const MINUTE_MS = 60_000;

/** From so few places on their number is told. */
export const FEW = 5;
export const FEW_ROOMS = 2;

/** How a departure or a day stands; each but the first two says why it cannot be booked. */
export type AvailabilityState =
  | "open"
  | "few_left"
  | "sold_out"
  | "too_few_left"
  | "closed"
  | "too_late"
  | "none"
  | "past";

export interface DepartureFacts {
  starts_at: Date;
  capacity: number;
  /** Places bought, and held by others at this moment. */
  taken: number;
  cutoff_minutes: number;
  closed: boolean;
  cancelled: boolean;
  /** Places that a shared boat, guide or house still has at that time; null when nothing is shared. */
  resource_left: number | null;
}

/** Places that can be bought, whatever the hour. */
export function placesLeft({
  capacity,
  taken,
  resource_left,
}: Pick<DepartureFacts, "capacity" | "taken" | "resource_left">): number {
  return Math.max(0, Math.min(capacity - taken, resource_left ?? Number.POSITIVE_INFINITY));
}

/** From this instant on nobody can book any more. */
export function bookingEnds(startsAt: Date, cutoffMinutes: number): Date {
  return new Date(startsAt.getTime() - cutoffMinutes * MINUTE_MS);
}

/** @param party people, or rather the places they take; at least 1 */
export function stateOfDeparture(facts: DepartureFacts, party: number, now: Date): AvailabilityState {
  if (now >= facts.starts_at) return "past";
  if (facts.closed || facts.cancelled) return "closed";
  if (now >= bookingEnds(facts.starts_at, facts.cutoff_minutes)) return "too_late";
  return stateOfPlaces(placesLeft(facts), party);
}

/** How so many places stand to a party. */
export function stateOfPlaces(left: number, party: number): AvailabilityState {
  if (left <= 0) return "sold_out";
  if (left < party) return "too_few_left";
  return left <= FEW ? "few_left" : "open";
}

/** The best first: a day is as good as its best departure. */
const BEST_FIRST: readonly AvailabilityState[] = [
  "open",
  "few_left",
  "too_few_left",
  "sold_out",
  "too_late",
  "closed",
  "past",
];

/** A day of the calendar by its departures. */
export function stateOfDay(day: Day, states: readonly AvailabilityState[], today: Day): AvailabilityState {
  if (day < today) return "past";
  return BEST_FIRST.find((state) => states.includes(state)) ?? "none";
}

export function canBeBooked(state: AvailabilityState): boolean {
  return state === "open" || state === "few_left";
}

/** The number of places, told only when few are left. */
export function tellLeft(left: number, state: AvailabilityState): number | null {
  return left > 0 && left <= FEW && (canBeBooked(state) || state === "too_few_left") ? left : null;
}

/**
 * How the free rooms of a night stand to a party that may sleep in several.
 * @param beds in all free rooms together
 */
export function stateOfRooms(rooms: number, beds: number, party: number): AvailabilityState {
  if (rooms <= 0 || beds <= 0) return "sold_out";
  if (beds < party) return "too_few_left";
  return rooms <= FEW_ROOMS ? "few_left" : "open";
}

/** The number of rooms, told only when few are left. */
export function tellRooms(rooms: number, state: AvailabilityState): number | null {
  return rooms > 0 && rooms <= FEW_ROOMS && (canBeBooked(state) || state === "too_few_left") ? rooms : null;
}
