import { addDays, type Day } from "../days";
import type { CertificateFacts, CertificateState, StarsNote, StarsShown } from "./facts";
import { graceUntil, renewalWindowOf, termOf } from "./validity";

/**
 * A certificate's state on a day of Vietnam's calendar. The first that applies:
 * `withdrawn` from its day on; `unranked` when the source gives no rank; `unconfirmed` when no date is known
 * (with a year its stars show for a time, without one never); `not_yet_valid`; `renewal_window` and `valid`, both valid;
 * `in_grace` after the end when renewal was filed in time; else `expired`.
 */
export function certificateState(facts: CertificateFacts, today: Day): CertificateState {
  if (facts.withdrawn_on && today >= facts.withdrawn_on) return "withdrawn";
  if (facts.stars === null) return "unranked";
  const term = termOf(facts);
  if (!term) return "unconfirmed";
  if (today < term.from) return "not_yet_valid";
  if (today <= term.until) {
    if (!term.dated) return "unconfirmed";
    return isInRenewalWindow(facts, today) ? "renewal_window" : "valid";
  }
  const grace = graceUntil(facts);
  return grace && term.from <= term.until && today <= grace ? "in_grace" : "expired";
}

/** The stars that may be shown on a day; 0 for none. */
export function starsShown(facts: CertificateFacts, today: Day): StarsShown {
  const term = shownTerm(facts);
  if (facts.stars === null || !term) return 0;
  return term.from <= today && today <= term.until ? facts.stars : 0;
}

/** The words that must stand beside the stars on a day; null where none are due or no stars are shown. */
export function starsNote(facts: CertificateFacts, today: Day): StarsNote {
  if (starsShown(facts, today) === 0) return null;
  const state = certificateState(facts, today);
  return state === "unconfirmed" || state === "in_grace" ? state : null;
}

/** The first day on which the stars may be shown; null when they never may. */
export function shownFrom(facts: CertificateFacts): Day | null {
  return shownTerm(facts)?.from ?? null;
}

/**
 * The last day on which the stars may be shown, included, with grace, missing dates and withdrawal counted; null when they
 * never may. An index that keeps this day is right at the first second after midnight without a job.
 */
export function shownUntil(facts: CertificateFacts): Day | null {
  return shownTerm(facts)?.until ?? null;
}

function shownTerm(facts: CertificateFacts): { from: Day; until: Day } | null {
  const term = termOf(facts);
  if (facts.stars === null || !term || term.from > term.until) return null;
  const end = graceUntil(facts) ?? term.until;
  const withdrawn = facts.withdrawn_on;
  const until = withdrawn && withdrawn <= end ? addDays(withdrawn, -1) : end;
  return term.from <= until ? { from: term.from, until } : null;
}

function isInRenewalWindow(facts: CertificateFacts, today: Day): boolean {
  const window = renewalWindowOf(facts);
  return window !== null && window.opens <= today && today <= window.closes;
}
