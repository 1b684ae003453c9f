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
 * A clock that began at an instant when the process did, and runs on: for a whole product under test, where sessions,
 * retries and time-outs need time to pass.
 * @param iso as for {@link fixedClock}
 * @throws RangeError when it is no date
 */
export function clockFrom(iso: string): Clock {
  const began = fixedClock(iso).now().getTime();
  return { now: () => new Date(began + Math.round(Date.now() - performance.timeOrigin)) };
}

/**
 * `CLOCK` pins the clock, or with a `+` behind it (`2026-11-24T03:00:00Z+`) sets it and lets it run; without it the machine's
 * time counts.
 * @throws RangeError when CLOCK is set to something that is no date: a typing slip must not run on today's date
 */
export function clockFromEnv(env: { CLOCK?: string | undefined }): Clock {
  const pinned = env.CLOCK?.trim();
  if (!pinned) return systemClock;
  return pinned.endsWith("+") ? clockFrom(pinned.slice(0, -1)) : fixedClock(pinned);
}

/** Today by Vietnam's calendar. */
export function todayOf(clock: Clock): Day {
  return dayOf(clock.now());
}
