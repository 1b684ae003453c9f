import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import type { BookingState } from "../modules/booking";
import { Refusal } from "../refusal";
import { sqlOf } from "./database";

/** Whoever scans without a network tells us the same evening. */
const TOLD_WITHIN_HOURS = 12;

const CLOSE = `
  update booking b set state = case
      when exists (select from ticket t where t.booking_id = b.id and t.used_at is not null) then 'attended'
      else 'no_show' end,
    updated_at = now()
  where b.state = 'confirmed' and b.ends_at <= cast(:now as timestamptz) - make_interval(hours => :hours)
    and b.deleted_at is null
  returning state`;

/**
 * Bookings whose visit is over: who was checked in came, who was not did not, and nothing comes back. An officer can set it right.
 * @returns how many did not come
 */
export async function closeVisits(container: MedusaContainer): Promise<number> {
  const { rows } = await sqlOf(container).raw<{ state: BookingState }>(CLOSE, {
    now: clock.now(),
    hours: TOLD_WITHIN_HOURS,
  });
  return rows.filter(({ state }) => state === "no_show").length;
}

export type Attendance = Extract<BookingState, "attended" | "no_show">;

/**
 * Whether somebody came, as the office says.
 * @throws Refusal 404, 409 `booking_not_begun` or `booking_ended` for one that was cancelled
 */
export async function setAttendance(
  container: MedusaContainer,
  bookingId: string,
  state: Attendance,
): Promise<void> {
  const { rows } = await sqlOf(container).raw<{ starts_at: Date; state: BookingState }>(
    "select starts_at, state from booking where id = ? and deleted_at is null",
    [bookingId],
  );
  const [booking] = rows;
  if (!booking) throw new Refusal(404, "no_such_booking", "There is no such booking.");
  if (clock.now() < booking.starts_at) {
    throw new Refusal(409, "booking_not_begun", "It has not begun yet.");
  }
  const set = await sqlOf(container).raw(
    `update booking set state = ?, updated_at = now()
      where id = ? and state in ('confirmed', 'attended', 'no_show') returning 1`,
    [state, bookingId],
  );
  if (!set.rows.length) throw new Refusal(409, "booking_ended", "It was cancelled, or never confirmed.");
}
