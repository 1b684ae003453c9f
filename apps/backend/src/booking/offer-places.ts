import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { clock } from "../clock";
import { sqlOf } from "./database";
import { offerMinutes } from "./settings";

/** Places of a departure may be free again: those who wait for it are offered them now, not at the next minute. */
export const PLACES_FREED = "booking.places_freed";

/** With somebody who could be offered something, or who did not take it in time. */
const TO_LOOK_AT = `
  select distinct w.departure_id as id from waiting_entry w
  join departure d on d.id = w.departure_id and d.state = 'open' and d.starts_at > :now and d.deleted_at is null
  where (w.state = 'waiting' or w.state = 'offered' and w.offer_until <= :now) and w.deleted_at is null
    and (cast(:only as text) is null or w.departure_id = :only)
  order by 1`;

/**
 * Offers what is free to those who wait, in order. Under each departure's lock: it may run again, or twice at once, and a place goes to one.
 *
 * The first in line whose whole party fits gets the places, not strictly the first: a place kept empty until a family's third comes free
 * helps nobody, and strictly one could not even be kept from those who never waited. Who is passed over keeps their turn.
 * @returns how many were offered something
 */
export async function offerPlaces(
  container: MedusaContainer,
  departureId: string | null = null,
): Promise<number> {
  const db = sqlOf(container);
  const now = clock.now();
  const { rows } = await db.raw<{ id: string }>(TO_LOOK_AT, { now, only: departureId });
  let offered = 0;
  for (const { id } of rows) {
    const answer = await db.raw<{ count: number }>(
      "select offer_places(:id, make_interval(mins => :minutes), :now) as count",
      { id, minutes: offerMinutes(), now },
    );
    offered += answer.rows[0]?.count ?? 0;
  }
  return offered;
}

/** Says so; should nobody hear it, the job comes by within a minute. */
export async function placesFreed(
  container: MedusaContainer,
  departureIds: ReadonlyArray<string | null>,
): Promise<void> {
  const data = departureIds.flatMap((departure_id) => (departure_id ? [{ departure_id }] : []));
  if (!data.length) return;
  try {
    const bus = container.resolve(Modules.EVENT_BUS);
    await bus.emit(data.map((one) => ({ name: PLACES_FREED, data: one })));
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Freed places were not told of: ${error}`);
  }
}
