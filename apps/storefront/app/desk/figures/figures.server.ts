import { addDays, daysBetween, isDay, todayOf } from "@market/ocop";
import type { FiguresAnswer, InterestAnswer } from "@market/store-contract";
import { clock } from "~/clock.server";
import type { AtDesk } from "../desk-cookie.server";
import { readAsMember } from "../session.server";

const DAYS_OTHERWISE = 30;
/** As many as the backend adds up at once. */
const MOST_DAYS = 366;

export interface DaysShown {
  from: string;
  to: string;
  /** The page's address asks for days that are none, or too many. */
  wrong: boolean;
}

/** The days that the page's address asks for; the last 30 otherwise. */
export function daysAsked(request: Request): DaysShown {
  const { searchParams } = new URL(request.url);
  const today = todayOf(clock);
  const otherwise = { from: addDays(today, 1 - DAYS_OTHERWISE), to: today };
  const from = searchParams.get("from");
  const to = searchParams.get("to");
  if (from === null && to === null) return { ...otherwise, wrong: false };
  const right =
    from !== null &&
    to !== null &&
    isDay(from) &&
    isDay(to) &&
    from <= to &&
    daysBetween(from, to) < MOST_DAYS;
  return right ? { from, to, wrong: false } : { ...otherwise, wrong: true };
}

export const queryOf = ({ from, to }: DaysShown) => new URLSearchParams({ from, to }).toString();

export async function readFigures(request: Request, member: AtDesk) {
  const days = daysAsked(request);
  const query = queryOf(days);
  const [figures, interest] = await Promise.all([
    readAsMember<FiguresAnswer>(request, member, `/producer/figures?${query}`),
    readAsMember<InterestAnswer>(request, member, `/producer/figures/interest?${query}`),
  ]);
  return { figures, interest, wrong: days.wrong };
}
