import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { type ExperienceRow, placesFreed, refuseHold, sqlOf } from "../booking";
import { clock } from "../clock";
import { Refusal } from "../refusal";
import { noteWaitingMails } from "../visitor-news";
import type { Waiting } from "./body";

/** Lists that one phone number may stand on: each can write it a text message. */
const MOST_LISTS = 5;

interface DepartureNow {
  state: string;
  begun: boolean;
  ended: boolean;
  capacity: number;
  left: number;
}

const DEPARTURE = `
  select d.state, d.capacity, places_left(d.id, null, :now) as "left", :now >= d.starts_at as begun,
    :now >= d.starts_at - make_interval(mins => e.cutoff_minutes) as ended
  from departure d join experience e on e.id = d.experience_id
  where d.id = :id and d.experience_id = :experience and d.deleted_at is null`;

/** Who is being offered places keeps that offer as it is. */
const JOIN = `
  insert into waiting_entry (id, departure_id, seats, name, phone, email, locale, state)
  values (:id, :departure_id, :seats, :name, :phone, :email, :locale, 'waiting')
  on conflict (departure_id, phone) where state in ('waiting', 'offered') and deleted_at is null do update set
    seats = case when waiting_entry.state = 'waiting' then excluded.seats else waiting_entry.seats end,
    name = excluded.name, email = excluded.email, locale = excluded.locale, updated_at = now()`;

/**
 * Puts somebody on the list of a departure that has too few places for them. The same phone again changes what it said, and keeps its turn.
 * @throws Refusal 404; 409 `visit_not_full` (values: left), `visit_closed`, `visit_too_late`, `too_many_lists`; 422 for a party that may
 *   not come
 */
export async function joinWaiting(
  container: MedusaContainer,
  { id: experience, party_min, party_max }: ExperienceRow,
  sent: Waiting,
): Promise<void> {
  const db = sqlOf(container);
  const now = clock.now();
  const { rows } = await db.raw<DepartureNow>(DEPARTURE, { id: sent.departure_id, experience, now });
  const [found] = rows;
  if (!found) throw refuseHold("none", 0);
  if (found.begun) throw refuseHold("past", 0);
  if (found.state !== "open") throw refuseHold("closed", 0);
  if (found.ended) throw refuseHold("too_late", 0);
  const most = Math.min(party_max, found.capacity);
  if (sent.seats < party_min) throw wrongParty("party_too_small", party_min, most);
  if (sent.seats > most) throw wrongParty("party_too_large", party_min, most);
  if (found.left >= sent.seats) {
    throw new Refusal(409, "visit_not_full", "There are places: nobody has to wait.", [
      { field: "seats", code: "visit_not_full", values: { left: found.left } },
    ]);
  }
  await refuseFlood(container, sent);
  const id = generateEntityId(undefined, "wait");
  await db.raw(JOIN, { ...sent, email: sent.email ?? null, id });
  await noteWaitingMails(container);
  // Somebody may have given places back between the two.
  await placesFreed(container, [sent.departure_id]);
}

async function refuseFlood(container: MedusaContainer, { phone, departure_id }: Waiting): Promise<void> {
  const { rows } = await sqlOf(container).raw<{ count: number }>(
    `select count(*)::int as count from waiting_entry where phone = ? and departure_id <> ?
      and state in ('waiting', 'offered') and deleted_at is null`,
    [phone, departure_id],
  );
  if ((rows[0]?.count ?? 0) >= MOST_LISTS) {
    throw new Refusal(409, "too_many_lists", "This phone number is on as many lists as it may be.");
  }
}

function wrongParty(code: string, min: number, max: number): Refusal {
  return new Refusal(422, code, "So many people may not come together.", [
    { field: "seats", code, values: { min, max } },
  ]);
}
