import type { Day } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { DepartureState } from "../modules/booking";
import { sqlOf } from "./database";
import { instantOf, LEAVE } from "./hours";
import type { ExperienceRow } from "./read-experience";

export interface DepartureRow {
  id: string;
  starts_at: Date;
  ends_at: Date;
  state: DepartureState;
  left: number;
}

/** One question for the whole month. What is shared with others is only asked about where something is. */
const DEPARTURES = `
  select (select max(starts_at) from departure where experience_id = :id and deleted_at is null) as last,
    (select coalesce(json_agg(json_build_object('id', d.id, 'starts_at', d.starts_at, 'ends_at', d.ends_at,
        'state', d.state, 'left', case
          when exists (select from experience_resource r where r.experience_id = :id and r.deleted_at is null)
            then places_left(d.id, null, :now)
          else greatest(0, d.capacity - d.taken - h.seats) end) order by d.starts_at), '[]')
      from departure d
      cross join lateral (select coalesce(sum(seats), 0)::int as seats from hold
        where departure_id = d.id and expires_at > :now and deleted_at is null) h
      where d.experience_id = :id and d.starts_at >= :from and d.starts_at < :to and d.deleted_at is null) as rows`;

export async function departuresIn(
  container: MedusaContainer,
  id: string,
  from: Date,
  to: Date,
  now: Date,
): Promise<{ rows: DepartureRow[]; last: Date | null }> {
  type Times = "starts_at" | "ends_at";
  type Sent = Omit<DepartureRow, Times> & Record<Times, string>;
  const { rows } = await sqlOf(container).raw<{ last: Date | null; rows: Sent[] }>(DEPARTURES, {
    id,
    from,
    to,
    now,
  });
  const sent = rows[0]?.rows ?? [];
  return {
    last: rows[0]?.last ?? null,
    rows: sent.map((one) => ({ ...one, starts_at: new Date(one.starts_at), ends_at: new Date(one.ends_at) })),
  };
}

export interface NightRow {
  day: Day;
  /** Rooms that are not closed. */
  open: number;
  /** Rooms and beds that are free. */
  rooms: number;
  beds: number;
}

const NIGHTS = `
  select n.day, count(*) filter (where not u.closed)::int as open,
    least(count(*) filter (where u.free), min(shared.rooms))::int as rooms,
    least(coalesce(sum(u.sleeps) filter (where u.free), 0), min(shared.beds))::int as beds
  from unnest(cast(:days as text[]), cast(:starts as timestamptz[]), cast(:ends as timestamptz[]))
    as n (day, starts_at, ends_at)
  cross join lateral (
    select u.sleeps, u.closed, not u.closed and not exists (
      select from stay s where s.unit_id = u.id and s.nights @> cast(n.day as date) and s.deleted_at is null
        and (s.expires_at is null or s.expires_at > :now)) as free
    from unit u where u.experience_id = :id and u.deleted_at is null) u
  cross join lateral (
    select min(r.capacity - x.used) filter (where er.per = 'departure') as rooms,
      min(r.capacity - x.used) filter (where er.per = 'seat') as beds
    from experience_resource er
    join resource r on r.id = er.resource_id and r.deleted_at is null
    cross join lateral (select resource_in_use(r.id, n.starts_at, n.ends_at, null, :now) as used) x
    where er.experience_id = :id and er.deleted_at is null) shared
  group by n.day order by n.day`;

export async function nightsIn(
  container: MedusaContainer,
  { id, arrive_from, leave_until }: ExperienceRow,
  days: Day[],
  now: Date,
): Promise<NightRow[]> {
  const next = (day: Day) => new Date(instantOf(day, leave_until, LEAVE).getTime() + 86_400_000);
  const { rows } = await sqlOf(container).raw<NightRow>(NIGHTS, {
    id,
    now,
    days,
    starts: days.map((day) => instantOf(day, arrive_from).toISOString()),
    ends: days.map((day) => next(day).toISOString()),
  });
  return rows;
}
