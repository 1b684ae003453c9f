import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import type { BookingState } from "../modules/booking";
import { inOneTransaction, type Sql } from "./database";
import { placesFreed } from "./offer-places";

interface Freed {
  id: string;
  departure_id: string | null;
  seats: number;
}

export interface Ending {
  state: Extract<BookingState, "cancelled" | "called_off" | "declined">;
  now: Date;
  /** The host's words. */
  reason?: string | null;
  /** đồng by booking; all of it unless said otherwise. */
  refund?: number;
}

const END = `
  update booking set state = :state, cancelled_at = :now, reason = :reason, sequence = sequence + 1, updated_at = now(),
    refund = coalesce(cast(:refund as numeric), total),
    raw_refund = jsonb_build_object('value', cast(coalesce(cast(:refund as numeric), total) as text), 'precision', 20)
  where id = any(cast(:ids as text[])) and deleted_at is null
    -- A host may call off while some are on the pier already: they have been let in, and get their money back too.
    and (state in ('requested', 'confirmed') or :state = 'called_off' and state in ('attended', 'no_show'))
  returning id, departure_id, seats`;

/**
 * Departures are locked before the bookings on them, everywhere and by id: who calls a departure off holds it when they come to its
 * bookings, and would wait for whoever holds one of those and waits for the departure.
 */
export async function lockDeparturesOf(
  trx: Sql,
  column: "id" | "cart_id",
  values: readonly string[],
): Promise<void> {
  await trx.raw(
    `select from departure where id in (select departure_id from booking where ${column} = any(?) and deleted_at is null)
      order by id for update`,
    [[...values]],
  );
}

/**
 * Ends bookings that stand: their places are free again, their tickets let nobody in. One that ended already stays as it ended.
 * @returns those that it ended
 */
export async function endBookings(trx: Sql, ids: readonly string[], ending: Ending): Promise<string[]> {
  if (!ids.length) return [];
  const { state, now, reason = null, refund = null } = ending;
  await lockDeparturesOf(trx, "id", ids);
  const { rows } = await trx.raw<Freed>(END, { ids: [...ids], state, now, reason, refund });
  const ended = rows.map(({ id }) => id);
  await trx.raw("update ticket set void_at = ? where booking_id = any(?) and void_at is null", [now, ended]);
  await trx.raw("delete from stay where booking_id = any(?)", [ended]);
  // By id, as every lock on departures is taken.
  for (const { departure_id, seats } of rows.sort((a, b) =>
    (a.departure_id ?? "").localeCompare(b.departure_id ?? ""),
  )) {
    if (!departure_id) continue;
    await trx.raw("update departure set taken = taken - ?, updated_at = now() where id = ?", [
      seats,
      departure_id,
    ]);
  }
  return ended;
}

/** The whole order was cancelled: there is nothing more to be written on it. */
export async function freeVisitsOf(container: MedusaContainer, orderId: string): Promise<void> {
  const now = clock.now();
  const freed = await inOneTransaction(container, async (trx) => {
    const { rows } = await trx.raw<{ id: string; departure_id: string | null }>(
      "select id, departure_id from booking where order_id = ? and deleted_at is null order by id",
      [orderId],
    );
    await endBookings(
      trx,
      rows.map(({ id }) => id),
      { state: "cancelled", now },
    );
    await trx.raw(
      "update booking set settled_at = ? where order_id = ? and settled_at is null and cancelled_at is not null",
      [now, orderId],
    );
    return rows;
  });
  await placesFreed(
    container,
    freed.map(({ departure_id }) => departure_id),
  );
}
