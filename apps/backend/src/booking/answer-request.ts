import type { HostRequest } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import { nowOrSoon } from "../give-back/now-or-soon";
import { Refusal } from "../refusal";
import { inOneTransaction, type Sql, sqlOf } from "./database";
import { endBookings, lockDeparturesOf } from "./free";
import { placesFreed } from "./offer-places";
import { settleBooking, settleBookings } from "./settle-booking";

/** Why a request was declined to which no answer came; by it pages and mails say so in their own words. */
export const NO_ANSWER = "Chủ nhà không trả lời kịp · The host did not answer in time";

export interface HostsAnswer {
  yes: boolean;
  /** The host's words, told to the visitor. */
  reason: string | null;
}

interface Asked {
  producer_id: string;
  departure_id: string | null;
  state: string;
  answer_by: Date | null;
}

const ASKED =
  "select producer_id, departure_id, state, answer_by from booking where id = ? and deleted_at is null";

/**
 * The host's yes or no to a booking that waits for it. No gives all money back. Sent twice it answers as before.
 * @param producerIds whose host answers; null: the office may answer for all
 * @throws Refusal 404, 409 `request_over` (it was answered otherwise, was cancelled, or its time is over)
 */
export async function answerRequest(
  container: MedusaContainer,
  bookingId: string,
  { yes, reason }: HostsAnswer,
  producerIds: readonly string[] | null,
): Promise<void> {
  const now = clock.now();
  const { rows } = await sqlOf(container).raw<Asked>(ASKED, [bookingId]);
  const [asked] = rows;
  if (!asked || (producerIds && !producerIds.includes(asked.producer_id))) {
    throw new Refusal(404, "no_such_booking", "There is no such booking.");
  }
  const wanted = yes ? "confirmed" : "declined";
  // Whose time is over was declined, even if the job that says so has yet to come.
  const inTime = asked.answer_by !== null && now < asked.answer_by;
  const answered =
    inTime &&
    (yes ? await accept(sqlOf(container), bookingId) : await decline(container, [bookingId], reason));
  if (!answered) {
    const state = (await sqlOf(container).raw<Asked>(ASKED, [bookingId])).rows[0]?.state;
    if (asked.answer_by === null || state !== wanted) {
      throw new Refusal(409, "request_over", "It was answered, cancelled, or its time is over.");
    }
  }
  if (!yes) {
    await placesFreed(container, [asked.departure_id]);
    await nowOrSoon(container, `booking ${bookingId}`, () => settleBooking(container, bookingId));
  }
}

/**
 * Declines what no host answered in time, with all money back.
 * @returns how many
 */
export async function declineUnanswered(container: MedusaContainer): Promise<number> {
  const { rows } = await sqlOf(container).raw<{ id: string; departure_id: string | null }>(
    "select id, departure_id from booking where state = 'requested' and answer_by <= ? and deleted_at is null order by id",
    [clock.now()],
  );
  if (!rows.length) return 0;
  await decline(
    container,
    rows.map(({ id }) => id),
    NO_ANSWER,
  );
  await placesFreed(
    container,
    rows.map(({ departure_id }) => departure_id),
  );
  await settleBookings(container);
  return rows.length;
}

async function accept(sql: Sql, id: string): Promise<boolean> {
  const { rows } = await sql.raw(
    `update booking set state = 'confirmed', sequence = sequence + 1, updated_at = now()
      where id = ? and state = 'requested' and deleted_at is null returning 1`,
    [id],
  );
  return rows.length > 0;
}

function decline(
  container: MedusaContainer,
  ids: readonly string[],
  reason: string | null,
): Promise<boolean> {
  return inOneTransaction(container, async (trx) => {
    await lockDeparturesOf(trx, "id", ids);
    // Only what still waits: one that was said yes to meanwhile stands.
    const { rows } = await trx.raw<{ id: string }>(
      "select id from booking where id = any(?) and state = 'requested' order by id for update",
      [ids],
    );
    const waiting = rows.map(({ id }) => id);
    return (await endBookings(trx, waiting, { state: "declined", now: clock.now(), reason })).length > 0;
  });
}

export type RequestListed = HostRequest;

const WAITING = `
  select b.id, p.title as product_title, b.producer_id, m.name as producer_name, b.starts_at, b.ends_at,
    cast(b.leave as date) - cast(b.arrive as date) as nights, b.guests,
    cast(b.total as float8) as total, u.contact_name, u.contact_phone, b.answer_by
  from booking b
  join product p on p.id = b.product_id
  join producer m on m.id = b.producer_id
  join purchase u on u.id = b.purchase_id and u.state = 'placed'
  where b.state = 'requested' and b.deleted_at is null and b.answer_by > :now
    and (cast(:producers as text[]) is null or b.producer_id = any(cast(:producers as text[])))
  order by b.answer_by, b.id limit 200`;

/** What waits for a host's answer, the most pressing first. */
export async function listRequests(
  container: MedusaContainer,
  producerIds: readonly string[] | null,
): Promise<RequestListed[]> {
  const asked = { now: clock.now(), producers: producerIds && [...producerIds] };
  return (await sqlOf(container).raw<RequestListed>(WAITING, asked)).rows;
}
