import { dayOf, startOfDay } from "../days";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Who goes at one in the morning is there the evening before. */
const EARLIEST_BEFORE_MS = 3 * HOUR_MS;
const LATEST_AFTER_MS = 12 * HOUR_MS;
/** What was scanned without a network may be told so much later. */
const TOLD_WITHIN_MS = 7 * 24 * HOUR_MS;
/** Two clocks that both are right differ by less. */
const CLOCKS_DIFFER_MS = 2 * MINUTE_MS;

/** Whoever let somebody in by mistake takes it back within so many minutes. */
export const UNDO_MINUTES = 10;

export interface CheckInHours {
  opens: Date;
  closes: Date;
}

/** Visitors are let in on the day itself, not before; late ones for half a day after it is over. */
export function checkInHours(startsAt: Date, endsAt: Date): CheckInHours {
  const opens = Math.min(startOfDay(dayOf(startsAt)).getTime(), startsAt.getTime() - EARLIEST_BEFORE_MS);
  return { opens: new Date(opens), closes: new Date(endsAt.getTime() + LATEST_AFTER_MS) };
}

export interface ScanMoment {
  at: Date;
  /** The device's clock cannot be right, so ours was taken. */
  clock: "ahead" | "behind" | null;
  refused: "too_early" | "over" | null;
}

/**
 * When a ticket was scanned, and whether that is a time to let anybody in.
 * @param said by the device's clock, when it was scanned without a network; null: just now
 */
export function scanMoment(said: Date | null, { opens, closes }: CheckInHours, now: Date): ScanMoment {
  const clock = clockFault(said, opens, now);
  const at = said === null || clock || said > now ? now : said;
  const over = at > closes || now.getTime() > closes.getTime() + TOLD_WITHIN_MS;
  return { at, clock, refused: now < opens ? "too_early" : over ? "over" : null };
}

function clockFault(said: Date | null, opens: Date, now: Date): ScanMoment["clock"] {
  if (said === null || now < opens) return null;
  if (said.getTime() > now.getTime() + CLOCKS_DIFFER_MS) return "ahead";
  return said < opens ? "behind" : null;
}

/** @param usedAt when it was written that somebody was let in */
export function undoUntil(usedAt: Date): Date {
  return new Date(usedAt.getTime() + UNDO_MINUTES * MINUTE_MS);
}

/** Enough to greet somebody by, and no more: `Nguyễn Thị Hoa` is `N. T. Hoa`. */
export function shortName(name: string): string {
  const words = name.normalize("NFC").trim().split(/\s+/);
  return words
    .map((word, place) => (place < words.length - 1 ? `${[...word][0]?.toUpperCase()}.` : word))
    .join(" ");
}
