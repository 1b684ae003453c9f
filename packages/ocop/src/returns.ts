/** Why goods are sent back; all but a change of mind are the producer's to make good. */
export const RETURN_REASONS = ["broken", "wrong", "spoilt", "missing", "out_of_date", "mind"] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

/** What a buyer asks for. */
export const RETURN_WISHES = ["replace", "refund"] as const;
export type ReturnWish = (typeof RETURN_WISHES)[number];

/** As the law's page says: from receipt on. */
export const RETURN_DAYS = 7;
/** For what spoils: fresh goods and living things. */
export const SPOILT_HOURS = 24;

const HOUR_MS = 3_600_000;

/**
 * The last instant at which goods can be complained of for a reason; null: never. A change of mind is no ground to send back what is fresh
 * or alive, and that it came spoilt is said at once.
 */
export function returnableUntil(delivered: Date, reason: ReturnReason, perishable: boolean): Date | null {
  if (reason === "mind" && perishable) return null;
  const hours = reason === "spoilt" && perishable ? SPOILT_HOURS : RETURN_DAYS * 24;
  return new Date(delivered.getTime() + hours * HOUR_MS);
}

/**
 * đồng for pieces of a line, so that all of its pieces together come to the line's sum: the last ones take the rest.
 * @param total of the line, discounts taken off
 * @param before pieces of which it was asked before
 */
export function worthOf(total: number, ordered: number, before: number, pieces: number): number {
  return Math.round((total * (before + pieces)) / ordered) - Math.round((total * before) / ordered);
}
