import { mayCancel } from "@market/ocop/booking";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import { nowOrSoon } from "../give-back/now-or-soon";
import { OrderBusy, withOrderLock } from "../order-lock";
import { Refusal } from "../refusal";
import { inOneTransaction, sqlOf } from "./database";
import { endBookings } from "./free";
import { placesFreed } from "./offer-places";
import { type BookingRow, readBookings } from "./read-bookings";
import { refundNow } from "./refund-now";
import { settleBooking } from "./settle-booking";

/** The booking, if this purchase made it. */
export async function bookingOf(
  container: MedusaContainer,
  purchaseId: string,
  bookingId: string,
): Promise<BookingRow> {
  const [booking] = await readBookings(sqlOf(container), "id", bookingId);
  if (booking?.purchase_id !== purchaseId) {
    throw new Refusal(404, "no_such_booking", "There is no such booking in this purchase.");
  }
  return booking;
}

/**
 * The visitor cancels by the ladder that stood when booking. What they were shown is what they get: where an hour passed meanwhile and
 * less would come back, they are asked again. Sent twice it answers as before.
 * @param shown đồng that were shown to come back
 * @throws Refusal 404, 409 `refund_changed` (values: before, after), `booking_over` or `order_busy`
 */
export async function cancelBooking(
  container: MedusaContainer,
  purchaseId: string,
  bookingId: string,
  shown: number,
): Promise<void> {
  const { order_id } = await bookingOf(container, purchaseId, bookingId);
  await underOrderLock(container, order_id, async () => {
    const booking = await bookingOf(container, purchaseId, bookingId);
    const settle = () =>
      nowOrSoon(container, `booking ${bookingId}`, () => settleBooking(container, bookingId));
    if (booking.state === "cancelled" && booking.refund === shown) return settle();
    const now = clock.now();
    if (!mayCancel(booking, now)) {
      throw new Refusal(409, "booking_over", "This booking can no longer be cancelled.");
    }
    const { refund } = refundNow(booking, now);
    if (refund !== shown) {
      throw new Refusal(409, "refund_changed", `${refund} đồng would come back, not ${shown}.`, [
        { field: "refund", code: "refund_changed", values: { before: shown, after: refund } },
      ]);
    }
    await inOneTransaction(container, (trx) =>
      endBookings(trx, [bookingId], { state: "cancelled", now, refund }),
    );
    await placesFreed(container, [booking.departure_id]);
    await settle();
  });
}

/** @throws Refusal 409 `order_busy` */
export async function underOrderLock(
  container: MedusaContainer,
  orderId: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await withOrderLock(container, orderId, work);
  } catch (error) {
    if (error instanceof OrderBusy) throw new Refusal(409, "order_busy", error.message);
    throw error;
  }
}
