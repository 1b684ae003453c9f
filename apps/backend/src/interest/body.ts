import { addDays, fold, isDay, todayOf } from "@market/ocop";
import { z } from "@medusajs/framework/zod";
import { clock } from "../clock";

const handle = z.string().regex(/^[a-z0-9-]{1,150}$/);
/** What was counted just before midnight comes just after it. */
const day = z.string().refine((value) => {
  if (!isDay(value)) return false;
  const today = todayOf(clock);
  return value === today || value === addDays(today, -1);
}, "not_today");
const times = z.number().int().min(1).max(1_000_000);
const MOST = 5_000;

/** A search's words as they are kept; null: too short to say something, or it may name somebody. */
export function termKept(typed: string): string | null {
  const term = fold(typed).slice(0, 60).trim();
  if (term.length < 2) return null;
  // A mail address, a phone or a card number.
  return /@|\d[\d .()+-]{5,}/.test(term) ? null : term;
}

export const countsBody = z.strictObject({
  views: z.array(z.strictObject({ handle, day, times })).max(MOST),
  searches: z.array(z.strictObject({ handle, day, times, term: z.string().min(1).max(200) })).max(MOST),
});
export type Counts = z.output<typeof countsBody>;
