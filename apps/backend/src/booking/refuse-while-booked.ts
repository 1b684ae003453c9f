import { mayCancel, refundOf } from "@market/ocop/booking";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import { Refusal } from "../refusal";
import { sqlOf } from "./database";
import { readBookings } from "./read-bookings";

/**
 * An order with visits is cancelled as a whole only for as long as all of their money would come back: the ladder is not walked around.
 * @throws Refusal 409 `visits_first`
 */
export async function refuseWhileBooked(container: MedusaContainer, orderId: string): Promise<void> {
  const now = clock.now();
  const bookings = await readBookings(sqlOf(container), "order", orderId);
  const bound = bookings.some((booking) => {
    if (booking.state === "attended" || booking.state === "no_show") return true;
    if (booking.cancelled_at) return (booking.refund ?? 0) < booking.total;
    return (
      !mayCancel(booking, now) || refundOf(booking.total, booking.ladder, booking.starts_at, now).kept > 0
    );
  });
  if (bound) throw new Refusal(409, "visits_first", "A visit of this order is not free to cancel any more.");
}
