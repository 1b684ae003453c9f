import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import { Refusal } from "../refusal";
import { inOneTransaction, type Sql } from "./database";
import { endBookings } from "./free";
import { settleBookings } from "./settle-booking";

/**
 * A departure does not go: in one transaction nobody can book it any more, nobody holds places on it, and everybody who booked gets all
 * money back. What their orders say follows; a process that stops half-way is taken up by `settleBookings`. Safe to repeat.
 * @param reason the host's words, told to everybody
 * @param before asked under the lock of those who would book; what it throws leaves everything as it is
 * @returns bookings that it ended
 * @throws Refusal 404, 409 `departure_over`
 */
export async function callOff(
  container: MedusaContainer,
  departureId: string,
  reason: string | null,
  before?: (trx: Sql) => Promise<void>,
): Promise<{ called_off: number }> {
  const now = clock.now();
  const ended = await inOneTransaction(container, async (trx) => {
    await trx.raw("select lock_places(array[cast(? as text)], '{}')", [departureId]);
    const { rows } = await trx.raw<{ ends_at: Date }>(
      "select ends_at from departure where id = ? and deleted_at is null",
      [departureId],
    );
    const [departure] = rows;
    if (!departure) throw new Refusal(404, "no_such_departure", "There is no such departure.");
    if (now >= departure.ends_at) throw new Refusal(409, "departure_over", "It is over already.");
    await before?.(trx);
    await trx.raw("delete from hold where departure_id = ?", [departureId]);
    const booked = await trx.raw<{ id: string }>(
      "select id from booking where departure_id = ? and deleted_at is null order by id",
      [departureId],
    );
    const ids = await endBookings(
      trx,
      booked.rows.map(({ id }) => id),
      { state: "called_off", now, reason },
    );
    await trx.raw(
      "update departure set state = 'cancelled', note = coalesce(?, note), updated_at = now() where id = ?",
      [reason, departureId],
    );
    return ids;
  });
  await settleBookings(container);
  return { called_off: ended.length };
}
