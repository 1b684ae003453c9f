import type { Day } from "../days";
import type { CertificateFacts } from "./facts";
import { graceUntil, renewalWindowOf, termOf } from "./validity";

/**
 * What is to be done about renewing a certificate on a day: `file_now` inside the window; `late` once the window has closed and the
 * certificate still runs; `filed` when it was filed in time, until grace is over; `not_yet` before the window; `none` where there is
 * nothing to renew: withdrawn, ended, without a rank or without a known end.
 */
export type RenewalStep = "none" | "not_yet" | "file_now" | "late" | "filed";

export function renewalStep(facts: CertificateFacts, today: Day): RenewalStep {
  const term = termOf(facts);
  const window = renewalWindowOf(facts);
  const withdrawn = facts.withdrawn_on !== null && today >= facts.withdrawn_on;
  if (!term || !window || withdrawn || facts.stars === null) return "none";
  const grace = graceUntil(facts);
  if (grace) return today <= grace ? "filed" : "none";
  if (today > term.until) return "none";
  if (today < window.opens) return "not_yet";
  return today <= window.closes ? "file_now" : "late";
}
