import { addDays, type Day, dayOf, endOfDay } from "./days";

/** What a complaint can be about. */
export const COMPLAINT_KINDS = ["order", "goods", "certificate", "ranking", "privacy", "other"] as const;
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];

/**
 * The operator's promise, published as E-commerce Law 122/2025 asks: a first reply by a person within so many hours, a
 * decision within so many days. A lawyer sets them before a launch; pages, deadlines and the officers' list follow.
 */
export const FIRST_REPLY_HOURS = 48;
export const RESOLUTION_DAYS = 15;

export interface ComplaintClocks {
  /** Last instant for the first reply. */
  reply_due: Date;
  /** Last instant for the decision: the end of that day in Vietnam. */
  resolve_due: Date;
  resolve_day: Day;
}

/** The clocks that begin to run when a complaint is received; weekends and holidays count. */
export function complaintClocks(received: Date): ComplaintClocks {
  const resolve_day = addDays(dayOf(received), RESOLUTION_DAYS);
  return {
    reply_due: new Date(received.getTime() + FIRST_REPLY_HOURS * 3_600_000),
    resolve_due: endOfDay(resolve_day),
    resolve_day,
  };
}
