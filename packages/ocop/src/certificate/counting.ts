import { addDays, type Day } from "../days";
import type { CertificateFacts, CertifiedStars, StarsNote } from "./facts";
import { certificateState, shownFrom, shownUntil, starsNote, starsShown } from "./state";
import { termOf } from "./validity";

/**
 * Of one product's certificates, the one whose stars count today: the most stars, and of those the one that may be shown
 * longest. Grace lasts "until the result", and a certificate that began after the renewal was filed is that result: the older
 * one then yields, even when the result is a lower rank.
 * @returns null when no stars may be shown today
 */
export function certificateThatCounts<T extends CertificateFacts>(all: readonly T[], today: Day): T | null {
  const shown = all.filter((one) => starsShown(one, today) > 0 && !graceIsOver(one, all, today));
  return shown.reduce<T | null>((best, one) => (best === null || outranks(one, best) ? one : best), null);
}

export interface StarsPeriod {
  from: Day;
  /** Last day, included. */
  until: Day;
  stars: CertifiedStars;
  note: StarsNote;
}

/**
 * All days on which a product shows stars, by one or another of its certificates, in order and without overlap: what an index
 * keeps when a second certificate takes over as the first one ends.
 */
export function starsPeriods(all: readonly CertificateFacts[]): StarsPeriod[] {
  const periods: StarsPeriod[] = [];
  const changes = daysOfChange(all);
  changes.forEach((from, at) => {
    const one = certificateThatCounts(all, from);
    const next = changes[at + 1];
    if (!one?.stars || !next) return;
    const period = { from, until: addDays(next, -1), stars: one.stars, note: starsNote(one, from) };
    const last = periods.at(-1);
    if (last && addDays(last.until, 1) === from && last.stars === period.stars && last.note === period.note) {
      last.until = period.until;
    } else periods.push(period);
  });
  return periods;
}

/** Every day on which the answer may become another one than the day before. */
function daysOfChange(all: readonly CertificateFacts[]): Day[] {
  const days = all.flatMap((one) => {
    const term = termOf(one);
    const until = shownUntil(one);
    return [shownFrom(one), term?.from, term && addDays(term.until, 1), until && addDays(until, 1)];
  });
  return [...new Set(days.filter((day): day is Day => Boolean(day)))].sort();
}

function graceIsOver(one: CertificateFacts, all: readonly CertificateFacts[], today: Day): boolean {
  const filed = one.renewal_filed_on;
  if (!filed || certificateState(one, today) !== "in_grace") return false;
  return all.some((other) => {
    const began = other === one ? null : termOf(other)?.from;
    return began ? began >= filed && began <= today : false;
  });
}

function outranks(one: CertificateFacts, best: CertificateFacts): boolean {
  if (one.stars !== best.stars) return (one.stars ?? 0) > (best.stars ?? 0);
  const [until, bestUntil] = [shownUntil(one) ?? "", shownUntil(best) ?? ""];
  if (until !== bestUntil) return until > bestUntil;
  return (shownFrom(one) ?? "") > (shownFrom(best) ?? "");
}
