import { addDays, type Day, startOfDay, todayOf } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import { sqlOf } from "./database";
import { ARRIVE, LEAVE } from "./hours";
import { DAYS_AHEAD } from "./make-departures";

/**
 * One question for all visits, by the rules of a visit's own month: `availability.ts`, with which a test compares it. What is shared with
 * others is only asked about where something is.
 */
const DEPARTURES = `
  select e.product_id from experience e
  where e.shape = 'departure' and e.deleted_at is null and :party between e.party_min and e.party_max
    and exists (
      select from departure d
      cross join lateral (select coalesce(sum(seats), 0)::int as seats from hold
        where departure_id = d.id and expires_at > :now and deleted_at is null) h
      where d.experience_id = e.id and d.deleted_at is null and d.state = 'open'
        and d.starts_at >= :from and d.starts_at < :to
        and d.starts_at - make_interval(mins => e.cutoff_minutes) > :now
        and d.capacity - d.taken - h.seats >= :party
        and (not exists (select from experience_resource r where r.experience_id = e.id and r.deleted_at is null)
          or places_left(d.id, null, :now) >= :party))`;

/** Somebody may arrive, for a night. */
const STAYS = `
  select e.product_id from experience e
  cross join lateral (
    select cast(:from as timestamptz) + cast(coalesce(e.arrive_from, :arrive) as interval) as starts_at,
      cast(:to as timestamptz) + cast(coalesce(e.leave_until, :leave) as interval) as ends_at) t
  cross join lateral (
    select count(*)::int as rooms, coalesce(sum(u.sleeps), 0)::int as beds from unit u
    where u.experience_id = e.id and u.deleted_at is null and not u.closed and not exists (
      select from stay s where s.unit_id = u.id and s.nights @> cast(:day as date) and s.deleted_at is null
        and (s.expires_at is null or s.expires_at > :now))) free
  cross join lateral (
    select min(r.capacity - x.used) filter (where er.per = 'departure') as rooms,
      min(r.capacity - x.used) filter (where er.per = 'seat') as beds
    from experience_resource er
    join resource r on r.id = er.resource_id and r.deleted_at is null
    cross join lateral (select resource_in_use(r.id, t.starts_at, t.ends_at, null, :now) as used) x
    where er.experience_id = e.id and er.deleted_at is null) shared
  where e.shape = 'stay' and e.deleted_at is null and :party between e.party_min and e.party_max
    and cast(:day as text) <= :furthest and t.starts_at - make_interval(mins => e.cutoff_minutes) > :now
    and least(free.rooms, shared.rooms) > 0 and least(free.beds, shared.beds) >= :party`;

/**
 * Products of the visits that so many people can book for a day, at this moment. Who may be shown them the listing knows.
 * @param day today or later
 */
export async function bookableOn(container: MedusaContainer, day: Day, party: number): Promise<string[]> {
  const { rows } = await sqlOf(container).raw<{ product_id: string }>(`${DEPARTURES} union all ${STAYS}`, {
    day,
    party,
    now: clock.now(),
    from: startOfDay(day),
    to: startOfDay(addDays(day, 1)),
    furthest: addDays(todayOf(clock), DAYS_AHEAD),
    arrive: ARRIVE,
    leave: LEAVE,
  });
  return rows.map(({ product_id }) => product_id);
}
