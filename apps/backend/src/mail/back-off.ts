const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long to wait after the first, second, … failed attempt, in ms: three days in all. */
const WAITS = [
  MINUTE,
  2 * MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  24 * HOUR,
  24 * HOUR,
];

/** Someone sits before a page and waits for a code: half a minute is long. */
const WAITS_FOR_CODES = [5_000, 15_000, 30_000];

/**
 * When to try again.
 * @param attempts made so far, from 1
 * @returns ms to wait; null when it has been tried often enough
 */
export function waitAfter(attempts: number, hurried: boolean): number | null {
  if (hurried) return WAITS_FOR_CODES[attempts - 1] ?? MINUTE;
  return WAITS[attempts - 1] ?? null;
}
