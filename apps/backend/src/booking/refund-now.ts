import { type Refund, refundOf } from "@market/ocop/booking";
import type { BookingRow } from "./read-bookings";

/** What cancelling at an instant gives back: by the ladder; all of it while the host has not said yes, for nothing is agreed until then. */
export function refundNow(
  { state, total, ladder, starts_at }: Pick<BookingRow, "state" | "total" | "ladder" | "starts_at">,
  now: Date,
): Refund {
  if (state === "requested") return { refund: total, kept: 0, percent: 100 };
  return refundOf(total, ladder, starts_at, now);
}
