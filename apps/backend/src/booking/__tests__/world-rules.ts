import { refundOf } from "@market/ocop/booking";
import {
  type BookingSeen,
  CUTOFF_MINUTES,
  type DepartureSeen,
  LADDER,
  type Seen,
  type World,
} from "./a-world";

const STANDING = ["requested", "confirmed"];
/** What a booking may become; itself as well. */
const NEXT: Record<string, readonly string[]> = {
  requested: ["requested", "confirmed", "declined", "cancelled", "called_off"],
  confirmed: ["confirmed", "cancelled", "called_off", "attended", "no_show"],
};

export const stands = ({ state }: BookingSeen) => STANDING.includes(state);

function spokenFor(seen: Seen, departure: string, now: number, but?: string): number {
  const bought = seen.bookings.filter((one) => one.departure_id === departure && stands(one));
  const held = seen.holds.filter(
    (one) => one.departure_id === departure && one.expires_at > now && one.basket_id !== but,
  );
  return [...bought, ...held].reduce((sum, { seats }) => sum + seats, 0);
}

function atTheSameTime(seen: Seen, one: DepartureSeen): DepartureSeen[] {
  return seen.departures.filter(
    (other) =>
      other.id !== one.id &&
      other.state !== "cancelled" &&
      other.starts_at < one.ends_at &&
      other.ends_at > one.starts_at,
  );
}

/** Places that a basket could have, those it holds included. */
export function roomFor({ given }: World, seen: Seen, one: DepartureSeen, now: number, basket?: string) {
  const own = spokenFor(seen, one.id, now, basket);
  const room = one.capacity - own;
  if (!given.shared) return room;
  const { per, capacity } = given.shared;
  const uses = atTheSameTime(seen, one).map(({ id }) => spokenFor(seen, id, now));
  if (per === "seat") return Math.min(room, capacity - own - uses.reduce((sum, seats) => sum + seats, 0));
  return uses.filter((seats) => seats > 0).length < capacity ? room : 0;
}

export const hasBegun = (one: DepartureSeen, now: number) => now >= one.starts_at;
/** New places are given for as long. */
export const takesNew = (one: DepartureSeen, now: number) =>
  one.state === "open" && now < one.starts_at - CUTOFF_MINUTES * 60_000;

/** What is wrong with places and with what became of bookings; empty when all is well. */
export function faultsIn(world: World, before: Seen, seen: Seen, now: number): string[] {
  const faults: string[] = [];
  for (const one of seen.departures) {
    const { id, taken, capacity } = one;
    const bought = seen.bookings.filter((each) => each.departure_id === id && stands(each));
    const seats = bought.reduce((sum, each) => sum + each.seats, 0);
    const spoken = spokenFor(seen, id, now);
    if (taken !== seats) faults.push(`${id} says ${taken} taken, and bookings take ${seats}`);
    if (spoken > capacity) faults.push(`${id} has ${capacity} places, and ${spoken} are bought or held`);
    if (one.state === "cancelled" && spoken)
      faults.push(`${id} is called off, and ${spoken} places are not free`);
    if (spoken && roomFor(world, seen, one, now) < 0)
      faults.push(`${id} uses more than there is of what is shared`);
    if (spoken && world.given.shared?.per === "departure") {
      const others = atTheSameTime(seen, one).filter((other) => spokenFor(seen, other.id, now));
      if (others.length + 1 > world.given.shared.capacity) faults.push(`${id} goes without a boat`);
    }
  }
  const after = new Map(seen.bookings.map((one) => [one.id, one]));
  for (const { id, state } of before.bookings) {
    const now = after.get(id)?.state;
    if (!now || !(NEXT[state] ?? [state]).includes(now)) faults.push(`${id} was ${state} and is ${now}`);
  }
  for (const one of seen.bookings) {
    if (one.tickets !== one.seats) faults.push(`${one.id} has ${one.tickets} tickets for ${one.seats}`);
    if (one.void !== (stands(one) ? 0 : one.tickets))
      faults.push(`${one.id} is ${one.state}, ${one.void} void`);
    if (stands(one) !== (one.refund === null))
      faults.push(`${one.id} is ${one.state}, gives back ${one.refund}`);
    if (one.state === "called_off" && one.refund !== one.total)
      faults.push(`${one.id} was called off not for free`);
    if (!stands(one) && !one.settled) faults.push(`${one.id} ended, and its order was not told`);
  }
  return faults;
}

/** đồng that cancelling gives back, by the ladder. */
export function comesBack({ total, starts_at }: BookingSeen, now: number): number {
  return refundOf(total, LADDER, new Date(starts_at), new Date(now)).refund;
}

/** đồng that the host may keep of an order, or ask for. */
export function hostsMoney(bookings: readonly BookingSeen[], goods: number): number {
  return bookings.reduce((sum, { total, refund }) => sum + total - (refund ?? 0), goods);
}
