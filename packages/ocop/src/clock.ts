import { type Day, dayOf } from "./days";

/** The one source of "now". Rules never read the machine's clock themselves, so that tests can pin a day. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/**
 * A clock that stands still.
 * @param iso an ISO 8601 instant or day, for example `2026-12-29T17:00:00Z`
 * @throws RangeError when it is no date
 */
export function fixedClock(iso: string): Clock {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) throw new RangeError(`CLOCK must be an ISO instant, not "${iso}".`);
  return { now: () => new Date(instant) };
}

/**
 * `CLOCK` pins the clock; without it time runs.
 * @throws RangeError when CLOCK is set to something that is no date: a typing slip must not run on today's date
 */
export function clockFromEnv(env: { CLOCK?: string | undefined }): Clock {
  const pinned = env.CLOCK?.trim();
  return pinned ? fixedClock(pinned) : systemClock;
}

/** Today by Vietnam's calendar. */
export function todayOf(clock: Clock): Day {
  return dayOf(clock.now());
}
