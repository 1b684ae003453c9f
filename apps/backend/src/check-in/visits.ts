import { addDays, dayOf, isDay, startOfDay } from "@market/ocop";
import type { DeskMember, DeskVisit, DeskVisitRef } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { type Sql, sqlOf } from "../booking/database";
import { instantOf, LEAVE } from "../booking/hours";
import { Refusal } from "../refusal";

/** Today, and so many days after it. */
const DAYS = 3;

const STANDS = "('confirmed', 'attended', 'no_show')";

const TICKETS = `count(distinct b.id)::int as bookings, count(t.id)::int as total, count(t.used_at)::int as used`;
const ITS_TICKETS =
  "left join ticket t on t.booking_id = b.id and t.void_at is null and t.deleted_at is null";

const DEPARTURES = `
  select d.id as departure_id, d.experience_id, 'departure' as shape, p.title, d.starts_at, d.ends_at, d.state, d.capacity,
    null as day, json_build_object('id', m.id, 'name', m.name) as producer, ${TICKETS}
  from departure d
  join experience e on e.id = d.experience_id and e.producer_id = any(cast(:producers as text[])) and e.deleted_at is null
  join product p on p.id = e.product_id
  join producer m on m.id = e.producer_id
  left join booking b on b.departure_id = d.id and b.state in ${STANDS} and b.deleted_at is null
  ${ITS_TICKETS}
  where d.deleted_at is null and case when cast(:id as text) is null
    then d.starts_at >= :from and d.starts_at < :to else d.id = :id end
  group by d.id, p.title, m.id order by d.starts_at, d.id`;

/** Nights on which somebody stays; when the house opens and when the last leave, is read off afterwards. */
const STAYS = `
  select null as departure_id, e.id as experience_id, 'stay' as shape, p.title, null as starts_at, null as ends_at,
    'open' as state, null as capacity, n.day, e.arrive_from, e.leave_until,
    json_build_object('id', m.id, 'name', m.name) as producer, ${TICKETS}
  from unnest(cast(:days as text[])) n(day)
  join experience e on e.producer_id = any(cast(:producers as text[])) and e.shape = 'stay' and e.deleted_at is null
    and (cast(:id as text) is null or e.id = :id)
  join product p on p.id = e.product_id
  join producer m on m.id = e.producer_id
  left join booking b on b.experience_id = e.id and b.arrive <= n.day and b.leave > n.day
    and b.state in ${STANDS} and b.deleted_at is null
  ${ITS_TICKETS}
  group by n.day, e.id, p.title, m.id having cast(:id as text) is not null or count(b.id) > 0
  order by n.day, e.id`;

interface Row extends Omit<DeskVisit, "starts_at" | "ends_at" | "day" | "tickets"> {
  starts_at: Date | null;
  ends_at: Date | null;
  day: string | null;
  arrive_from?: string | null;
  leave_until?: string | null;
  total: number;
  used: number;
}

/** What a member's producers have on a day and soon after it, as it begins. */
export async function deskVisits(
  container: MedusaContainer,
  { producers }: DeskMember,
  day: string,
): Promise<DeskVisit[]> {
  const sql = sqlOf(container);
  const ids = producers.map(({ id }) => id);
  const days = Array.from({ length: DAYS + 1 }, (_, after) => addDays(day, after));
  const [from, to] = [startOfDay(day), startOfDay(addDays(day, DAYS + 1))];
  const [departures, stays] = await Promise.all([
    sql.raw<Row>(DEPARTURES, { producers: ids, id: null, from, to }),
    sql.raw<Row>(STAYS, { producers: ids, id: null, days }),
  ]);
  return [...departures.rows, ...stays.rows]
    .map(visitIn)
    .sort((a, b) => a.starts_at.localeCompare(b.starts_at));
}

/**
 * One of them.
 * @throws Refusal 404 `no_such_visit`: also for another producer's
 */
export async function deskVisit(sql: Sql, { producers }: DeskMember, ref: DeskVisitRef): Promise<DeskVisit> {
  const ids = producers.map(({ id }) => id);
  const { rows } = ref.departure_id
    ? await sql.raw<Row>(DEPARTURES, { producers: ids, id: ref.departure_id, from: null, to: null })
    : ref.stay && isDay(ref.stay.day)
      ? await sql.raw<Row>(STAYS, { producers: ids, id: ref.stay.experience_id, days: [ref.stay.day] })
      : { rows: [] };
  const [row] = rows;
  if (!row) throw new Refusal(404, "no_such_visit", "There is no such departure or stay of yours.");
  return visitIn(row);
}

function visitIn({ arrive_from, leave_until, total, used, ...row }: Row): DeskVisit {
  const day = row.day ?? (row.starts_at ? dayOf(row.starts_at) : "");
  const starts = row.starts_at ?? instantOf(day, arrive_from ?? null);
  const ends = row.ends_at ?? instantOf(addDays(day, 1), leave_until ?? null, LEAVE);
  return {
    ...row,
    day,
    starts_at: starts.toISOString(),
    ends_at: ends.toISOString(),
    tickets: { total, used },
  };
}
