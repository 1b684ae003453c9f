import { addDays, addMonths, type Day } from "../days";
import type { CertificateFacts } from "./facts";

/** Decision 26/2026/QĐ-TTg. */
export const VALIDITY_MONTHS = 36;
/** Renewal is filed from 180 to 120 days before the last day, both included. */
export const RENEWAL_OPENS_DAYS_BEFORE_END = 180;
export const RENEWAL_CLOSES_DAYS_BEFORE_END = 120;
/** Article 12.3: a certificate whose renewal was filed stays until the result, at most so many days after its end. */
export const GRACE_DAYS = 180;
/** Days the authority has to decide on a renewal. */
export const RENEWAL_DECISION_DAYS = 45;

/**
 * 36 months from the decision: valid on the decision's day, and the last day is the corresponding day three years on,
 * included. A decision of 29 December 2023 ends with 29 December 2026; one of 29 February 2024 with 28 February 2027.
 * (Civil Code 91/2015, Articles 147–148: the first day of a term is not counted, and it ends with the corresponding
 * day of its last month or, where there is none, with that month's last day.)
 */
export function validityOf(decisionDate: Day): { from: Day; until: Day } {
  return { from: decisionDate, until: addMonths(decisionDate, VALIDITY_MONTHS) };
}

export interface Term {
  from: Day;
  /** Last day, included; without grace and withdrawal. */
  until: Day;
  /** False when only the year of the decision is known. */
  dated: boolean;
}

/**
 * The term that a certificate's own facts give.
 *
 * Where only the year is known, the term runs from 1 January of that year to 1 January three years on, that day
 * included: the last day on which a certificate of that year is valid whatever its date was.
 * @returns null when nothing dates the certificate
 */
export function termOf(facts: CertificateFacts): Term | null {
  const start = facts.valid_from ?? facts.decision_date;
  if (start) return { from: start, until: facts.valid_until ?? validityOf(start).until, dated: true };
  if (facts.valid_until) {
    return { from: addMonths(facts.valid_until, -VALIDITY_MONTHS), until: facts.valid_until, dated: true };
  }
  if (facts.decision_year === null) return null;
  const { from, until } = validityOf(`${facts.decision_year}-01-01`);
  return { from, until, dated: false };
}

/**
 * The last day of grace, or null where there is none: the renewal must have been filed while the certificate was valid,
 * and its end must be known.
 */
export function graceUntil(facts: CertificateFacts): Day | null {
  const term = termOf(facts);
  const filed = facts.renewal_filed_on;
  if (!term?.dated || !filed || filed < term.from || filed > term.until) return null;
  return addDays(term.until, GRACE_DAYS);
}

/** The days on which renewal may be filed, both included; null while the certificate's end is not known. */
export function renewalWindowOf(facts: CertificateFacts): { opens: Day; closes: Day } | null {
  const term = termOf(facts);
  if (!term?.dated) return null;
  return {
    opens: addDays(term.until, -RENEWAL_OPENS_DAYS_BEFORE_END),
    closes: addDays(term.until, -RENEWAL_CLOSES_DAYS_BEFORE_END),
  };
}
