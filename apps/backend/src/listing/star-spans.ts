import {
  addDays,
  type CertificateFacts,
  certificateThatCounts,
  type Day,
  shownFrom,
  shownUntil,
  starsShown,
  startOfDay,
} from "@market/ocop";

/** A stretch of days in which one number of stars may be shown; instants in ms since 1970, both included. */
export interface StarSpan {
  stars: 3 | 4 | 5;
  from: number;
  until: number;
}

/**
 * What a product's certificates let it show from today on, as stretches that do not overlap. A renewal that follows
 * without a gap continues its stretch. The index keeps the first two, so that the days on which stars end, begin or
 * change are right by the query alone; later ones come in with the nightly round.
 */
export function starSpans(certificates: readonly CertificateFacts[], today: Day): StarSpan[] {
  const spans: StarSpan[] = [];
  const days = turningDays(certificates, today);
  days.forEach((day, index) => {
    const best = certificateThatCounts([...certificates], day);
    const stars = best ? starsShown(best, day) : 0;
    if (stars === 0) return;
    const next = days[index + 1];
    const until = next === undefined ? Number.MAX_SAFE_INTEGER : startOfDay(next).getTime() - 1;
    const last = spans.at(-1);
    const from = startOfDay(day).getTime();
    if (last && last.stars === stars && last.until === from - 1) last.until = until;
    else spans.push({ stars, from, until });
  });
  return spans;
}

/** Today and each later day on which some certificate's stars begin, or have just ended. */
function turningDays(certificates: readonly CertificateFacts[], today: Day): Day[] {
  const days = new Set<Day>([today]);
  for (const facts of certificates) {
    const from = shownFrom(facts);
    const until = shownUntil(facts);
    if (from) days.add(from);
    if (until) days.add(addDays(until, 1));
  }
  return [...days].filter((day) => day >= today).sort();
}
