import { PAYOUT_AFTER_DAYS } from "@market/ocop";

/** Days after delivery, or the end of a visit, until an order's money is paid out: `PAYOUT_AFTER_DAYS`. */
export function payoutAfterDays(given = process.env.PAYOUT_AFTER_DAYS): number {
  const days = Number(given);
  return given?.trim() && Number.isFinite(days) && days >= 0 ? Math.floor(days) : PAYOUT_AFTER_DAYS;
}
