import { Migration } from "@medusajs/framework/mikro-orm/migrations";
import { LEFT, LOCK } from "../counting-places";

const DAY = (column: string) =>
  `make_date(left(${column}, 4)::int, substr(${column}, 6, 2)::int, substr(${column}, 9, 2)::int)`;

/** The last line for nights: one party a room and night, whatever a program does. */
const NIGHTS = `
  alter table stay add column nights daterange not null
    generated always as (daterange(${DAY("arrive")}, ${DAY("leave")})) stored;
  alter table stay add constraint stay_one_party_a_night
    exclude using gist (unit_id with =, nights with &&) where (deleted_at is null);`;

/**
 * How many of a boat, a guide, a house's beds are in use at the busiest moment of a time, by what is bought or held. Two trips one after
 * the other are not two at once, though both overlap a third.
 */
const IN_USE = `
  create function resource_in_use(
    p_resource text, p_from timestamptz, p_to timestamptz, p_but_departure text, p_now timestamptz
  ) returns int language sql stable as $$
    with used as (
      select d.starts_at, d.ends_at,
        case er.per when 'seat' then d.taken + h.seats else least(1, d.taken + h.seats) end as amount
      from experience_resource er
      join departure d on d.experience_id = er.experience_id and d.deleted_at is null
        and d.state <> 'cancelled' and d.id is distinct from p_but_departure
        and d.starts_at < p_to and d.ends_at > p_from
      cross join lateral (select coalesce(sum(seats), 0)::int as seats from hold
        where departure_id = d.id and expires_at > p_now and deleted_at is null) h
      where er.resource_id = p_resource and er.deleted_at is null
      union all
      select s.starts_at, s.ends_at, case er.per when 'seat' then s.guests else 1 end
      from experience_resource er
      join stay s on s.experience_id = er.experience_id and s.deleted_at is null
        and (s.expires_at is null or s.expires_at > p_now)
        and s.starts_at < p_to and s.ends_at > p_from
      where er.resource_id = p_resource and er.deleted_at is null
    ),
    moments as (select p_from as at union select starts_at from used where starts_at > p_from)
    select coalesce(max(m.amount), 0)::int from (
      select (select sum(amount) from used where starts_at <= moments.at and ends_at > moments.at) as amount
      from moments) m
  $$;`;

/**
 * Takes places for a basket, or refuses: one transaction in one call, so that the lock is held for as short as can be. What a basket
 * holds already it may keep after booking has ended; that there is room is asked each time, for a hold may have lapsed by another's clock.
 */
const HOLD = `
  create function hold_places(
    p_id text, p_basket text, p_departure text, p_seats int, p_keep interval, p_longest interval, p_now timestamptz
  ) returns table (outcome text, places int, until timestamptz) language plpgsql as $$
  declare
    v_departure record;
    v_mine hold%rowtype;
    v_left int;
    v_more boolean;
  begin
    perform lock_places(array[p_departure], '{}');
    select d.state, d.starts_at, e.cutoff_minutes * interval '1 minute' as cutoff into v_departure
      from departure d join experience e on e.id = d.experience_id and e.deleted_at is null
      where d.id = p_departure and d.deleted_at is null;
    if not found then return query select 'none', 0, null::timestamptz; return; end if;
    select * into v_mine from hold
      where basket_id = p_basket and departure_id = p_departure and expires_at > p_now and deleted_at is null;
    v_more := v_mine.id is null or v_mine.seats < p_seats;
    v_left := places_left(p_departure, p_basket, p_now);
    outcome := case
      when p_now >= v_departure.starts_at then 'past'
      when v_departure.state = 'cancelled' or v_more and v_departure.state <> 'open' then 'closed'
      when v_more and p_now >= v_departure.starts_at - v_departure.cutoff then 'too_late'
      when v_left = 0 then 'sold_out'
      when v_left < p_seats then 'too_few_left' end;
    if outcome is not null then return query select outcome, v_left, null::timestamptz; return; end if;
    return query
      insert into hold as h (id, basket_id, departure_id, seats, first_at, expires_at)
      values (p_id, p_basket, p_departure, p_seats, p_now, p_now + p_keep)
      on conflict (basket_id, departure_id) where deleted_at is null do update set
        seats = excluded.seats,
        first_at = coalesce(v_mine.first_at, p_now),
        expires_at = greatest(v_mine.expires_at,
          least(p_now + p_keep, coalesce(v_mine.first_at, p_now) + p_longest)),
        updated_at = now()
      returning 'held', h.seats, h.expires_at;
  end $$;`;

/**
 * The same for rooms of one kind by the night. What lapsed is deleted first, for the constraint on nights knows no clock; a refusal is
 * thrown, so that nothing is deleted by it.
 */
const HOLD_ROOMS = `
  create function hold_rooms(
    p_ids text[], p_basket text, p_variant text, p_arrive text, p_leave text,
    p_starts timestamptz, p_ends timestamptz, p_rooms int, p_guests int,
    p_keep interval, p_longest interval, p_now timestamptz
  ) returns table (outcome text, places int, until timestamptz) language plpgsql as $$
  declare
    v_units text[] := array(select id from unit where variant_id = p_variant and deleted_at is null order by id);
    v_nights daterange := daterange(${DAY("p_arrive")}, ${DAY("p_leave")});
    v_experience record;
    v_free text[];
    v_mine int;
    v_first timestamptz;
    v_until timestamptz;
    v_room int;
  begin
    perform lock_places('{}', v_units);
    select e.id, e.cutoff_minutes * interval '1 minute' as cutoff into v_experience
      from experience e join unit u on u.experience_id = e.id where u.id = v_units[1] and e.deleted_at is null;
    if not found then return query select 'none', 0, null::timestamptz; return; end if;
    select count(*), min(s.first_at), max(s.expires_at) into v_mine, v_first, v_until from stay s
      where s.basket_id = p_basket and s.variant_id = p_variant and s.arrive = p_arrive and s.leave = p_leave
        and s.expires_at > p_now;
    delete from stay s where s.unit_id = any(v_units) and s.nights && v_nights
      and (s.expires_at <= p_now
        or s.basket_id = p_basket and s.expires_at is not null and s.arrive = p_arrive and s.leave = p_leave);
    v_free := array(select u.id from unit u where u.id = any(v_units) and not u.closed and not exists (
      select from stay s where s.unit_id = u.id and s.nights && v_nights and s.deleted_at is null) order by u.id);
    select min(case when er.per = 'seat' then (r.capacity - x.used) / greatest(1, p_guests) * p_rooms
        else r.capacity - x.used end) into v_room
      from experience_resource er join resource r on r.id = er.resource_id and r.deleted_at is null
      cross join lateral (select resource_in_use(r.id, p_starts, p_ends, null, p_now) as used) x
      where er.experience_id = v_experience.id and er.deleted_at is null;
    v_room := greatest(0, least(cardinality(v_free), v_room));
    outcome := case
      when p_now >= p_starts then 'past'
      when v_mine < p_rooms and p_now >= p_starts - v_experience.cutoff then 'too_late'
      when v_room = 0 then 'sold_out'
      when v_room < p_rooms then 'too_few_left' end;
    if outcome is not null then
      raise exception using errcode = 'BK001', message = outcome, detail = v_room::text;
    end if;
    v_until := greatest(v_until, least(p_now + p_keep, coalesce(v_first, p_now) + p_longest));
    insert into stay (id, unit_id, experience_id, variant_id, arrive, leave, starts_at, ends_at, guests,
        basket_id, expires_at, first_at)
      select p_ids[n], v_free[n], v_experience.id, p_variant, p_arrive, p_leave, p_starts, p_ends,
        greatest(1, p_guests / p_rooms + (n <= p_guests % p_rooms)::int), p_basket, v_until, coalesce(v_first, p_now)
      from generate_series(1, p_rooms) n;
    return query select 'held', p_rooms, v_until;
  end $$;`;

export class Migration20261128090000 extends Migration {
  override async up(): Promise<void> {
    this.addSql("create extension if not exists btree_gist;");
    for (const sql of [NIGHTS, LOCK, IN_USE, LEFT, HOLD, HOLD_ROOMS]) this.addSql(sql);
  }

  override async down(): Promise<void> {
    this.addSql(
      "drop function if exists hold_rooms, hold_places, places_left, resource_in_use, lock_places;",
    );
    this.addSql("alter table if exists stay drop constraint if exists stay_one_party_a_night;");
    this.addSql("alter table if exists stay drop column if exists nights;");
  }
}
