import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import type { DepartureState } from "../modules/booking";
import { Refusal } from "../refusal";
import { inOneTransaction } from "./database";
import { placesFreed } from "./offer-places";

export interface DepartureChange {
  capacity?: number;
  /** Closed: nobody books any more, who has booked goes. To cancel one is another matter: see `callOff`. */
  state?: Exclude<DepartureState, "cancelled">;
  note?: string | null;
  /** As whoever changes it saw it. */
  was?: { capacity: number; state: DepartureState };
}

export interface ChangedDeparture {
  id: string;
  capacity: number;
  taken: number;
  state: DepartureState;
  note: string | null;
}

interface Row extends ChangedDeparture {
  held: number;
}

const READ = `
  select d.id, d.capacity, d.taken, d.state, d.note,
    (select coalesce(sum(seats), 0)::int from hold where departure_id = d.id and expires_at > ?) as held
  from departure d where d.id = ? and d.deleted_at is null`;

const WRITE = `
  update departure set capacity = :capacity, state = :state, note = :note, updated_at = now() where id = :id
  returning id, capacity, taken, state, note`;

/**
 * Changes one departure, and no other of its schedule.
 * @throws Refusal 404, 409 `capacity_below_taken` (values: taken), `departure_cancelled`, or `changed_meanwhile` where it is not any more
 * as it was seen
 */
export async function changeDeparture(
  container: MedusaContainer,
  id: string,
  change: DepartureChange,
): Promise<ChangedDeparture> {
  const changed = await inOneTransaction(container, async (trx) => {
    await trx.raw("select lock_places(array[?], '{}')", [id]);
    const { rows } = await trx.raw<Row>(READ, [clock.now(), id]);
    const [now] = rows;
    if (!now) throw new Refusal(404, "no_such_departure", "There is no such departure.");
    if (now.state === "cancelled") {
      throw new Refusal(409, "departure_cancelled", "It was called off; make another one instead.");
    }
    refuseStale(now, change.was);
    // Who holds places is at the till already.
    const spoken = now.taken + now.held;
    const capacity = change.capacity ?? now.capacity;
    if (capacity < spoken) {
      throw new Refusal(409, "capacity_below_taken", `${spoken} places are taken or held.`, [
        { field: "capacity", code: "capacity_below_taken", values: { taken: spoken } },
      ]);
    }
    const note = change.note === undefined ? now.note : change.note;
    const answer = await trx.raw<ChangedDeparture>(WRITE, {
      id,
      capacity,
      state: change.state ?? now.state,
      note,
    });
    return answer.rows[0] as ChangedDeparture;
  });
  await placesFreed(container, [id]);
  return changed;
}

function refuseStale({ capacity, state }: Row, was: DepartureChange["was"]): void {
  if (!was || (was.capacity === capacity && was.state === state)) return;
  throw new Refusal(409, "changed_meanwhile", "Somebody else has changed it meanwhile.", [
    { field: "was", code: "changed_meanwhile", values: { capacity, state } },
  ]);
}
