import { refundPercent } from "@market/ocop/booking";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import { Refusal } from "../refusal";
import { bookingOf, underOrderLock } from "./cancel";
import { inOneTransaction, type Sql } from "./database";
import { placesFreed } from "./offer-places";
import type { BookingRow } from "./read-bookings";
import { type HoldOutcome, refuseHold } from "./refuse";
import { offerMinutes } from "./settings";

/** For as long as all money would come back: else moving it far away would win back what the ladder has taken. */
export function canMove(booking: BookingRow, now: Date): boolean {
  return (
    booking.state === "confirmed" &&
    booking.departure_id !== null &&
    now < booking.starts_at &&
    refundPercent(booking.ladder, booking.starts_at, now) === 100
  );
}

interface Target {
  experience_id: string;
  starts_at: Date;
  ends_at: Date;
  state: string;
  ended: boolean;
  left: number;
}

const TARGET = `
  select d.experience_id, d.starts_at, d.ends_at, d.state, places_left(d.id, null, :now) as "left",
    :now >= d.starts_at - make_interval(mins => e.cutoff_minutes) as ended
  from departure d join experience e on e.id = d.experience_id where d.id = :id and d.deleted_at is null`;

/**
 * Moves a booking with its tickets to another departure of the same visit; price and ladder stay as they were agreed.
 * @throws Refusal 404, 409 `cannot_move` and as for taking places
 */
export async function moveBooking(
  container: MedusaContainer,
  purchaseId: string,
  bookingId: string,
  departureId: string,
): Promise<void> {
  const { order_id } = await bookingOf(container, purchaseId, bookingId);
  await underOrderLock(container, order_id, async () => {
    const booking = await bookingOf(container, purchaseId, bookingId);
    if (booking.departure_id === departureId) return;
    if (!canMove(booking, clock.now())) {
      throw new Refusal(409, "cannot_move", "This booking can no longer be moved.");
    }
    await inOneTransaction(container, (trx) => move(trx, booking, departureId));
    await placesFreed(container, [booking.departure_id]);
  });
}

async function move(trx: Sql, booking: BookingRow, departureId: string): Promise<void> {
  const now = clock.now();
  const from = booking.departure_id ?? "";
  await trx.raw("select lock_places(cast(? as text[]), '{}')", [[from, departureId]]);
  // Read under the lock: it may have been called off since, and has no places any more that could be taken along.
  const still = await trx.raw(
    "select 1 from booking where id = ? and state = 'confirmed' and departure_id = ? for update",
    [booking.id, from],
  );
  if (!still.rows.length) throw new Refusal(409, "cannot_move", "This booking has just been changed.");
  // Its own places first: two departures may share the boat that it is leaving.
  await trx.raw("update departure set taken = taken - ?, updated_at = now() where id = ?", [
    booking.seats,
    from,
  ]);
  // Who waits for places there comes before whoever wants to move there.
  await trx.raw(
    `select offer_places(departure_id, make_interval(mins => :minutes), :now) from waiting_entry
      where departure_id = :id and state = 'waiting' and deleted_at is null limit 1`,
    { id: departureId, minutes: offerMinutes(), now },
  );
  const { rows } = await trx.raw<Target>(TARGET, { id: departureId, now });
  const [target] = rows;
  if (target?.experience_id !== booking.experience_id) throw refuseHold("none", 0);
  const outcome = outcomeOf(target, booking.seats, now);
  if (outcome !== "held") throw refuseHold(outcome, target.left);
  await trx.raw("update departure set taken = taken + ?, updated_at = now() where id = ?", [
    booking.seats,
    departureId,
  ]);
  await trx.raw(
    `update booking set departure_id = :to, starts_at = :starts_at, ends_at = :ends_at, moved_from = departure_id,
      sequence = sequence + 1, updated_at = now() where id = :id`,
    { id: booking.id, to: departureId, starts_at: target.starts_at, ends_at: target.ends_at },
  );
}

function outcomeOf(target: Target, seats: number, now: Date): HoldOutcome {
  if (now >= target.starts_at) return "past";
  if (target.state !== "open") return "closed";
  if (target.ended) return "too_late";
  if (target.left === 0) return "sold_out";
  return target.left < seats ? "too_few_left" : "held";
}
