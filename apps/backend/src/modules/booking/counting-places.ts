// Functions of the database as the first migration made them; later ones replace them, and go back to these.

/**
 * The one place that knows in which order places are locked: departures, then rooms, then what several experiences share, each by id.
 * Whoever makes something less available calls it first and counts afterwards; whoever gives back does not.
 */
export const LOCK = `
  create function lock_places(p_departures text[], p_units text[]) returns void language plpgsql as $$
  begin
    perform from departure where id = any(p_departures) order by id for update;
    perform from unit where id = any(p_units) order by id for update;
    perform from resource r where r.id in (
        select er.resource_id from experience_resource er where er.deleted_at is null and er.experience_id in (
          select experience_id from departure where id = any(p_departures)
          union select experience_id from unit where id = any(p_units)))
      order by r.id for update;
  end $$;`;

/** Places of a departure that a basket may have: bought, held by others, and shared things taken off. */
export const LEFT = `
  create function places_left(p_departure text, p_basket text, p_now timestamptz) returns int language sql stable as $$
    select greatest(0, least(d.capacity - d.taken - others.seats, shared.room))::int
    from departure d
    cross join lateral (select coalesce(sum(seats), 0)::int as seats from hold
      where departure_id = d.id and basket_id is distinct from p_basket and expires_at > p_now
        and deleted_at is null) others
    cross join lateral (select min(
        case when er.per = 'seat' then r.capacity - elsewhere.used - d.taken - others.seats
          when elsewhere.used < r.capacity then d.capacity
          else 0 end) as room
      from experience_resource er
      join resource r on r.id = er.resource_id and r.deleted_at is null
      cross join lateral (
        select resource_in_use(r.id, d.starts_at, d.ends_at, d.id, p_now) as used) elsewhere
      where er.experience_id = d.experience_id and er.deleted_at is null) shared
    where d.id = p_departure
  $$;`;

/**
 * The same count in PL/pgSQL, which plans each statement once a connection: a function in SQL is planned anew in each transaction, and that
 * took longer than the counting, all of it under the departure's lock. What is unexpired is a filter of the sum rather than of the rows,
 * so that no plan looks for it among all holds by their time.
 */
export const LEFT_QUICKLY = `
  create or replace function places_left(p_departure text, p_basket text, p_now timestamptz) returns int
  language plpgsql stable as $$
  declare
    v_departure departure%rowtype;
    v_others int;
    v_room int;
  begin
    select * into v_departure from departure where id = p_departure;
    if not found then return null; end if;
    select coalesce(sum(seats) filter (where expires_at > p_now and basket_id is distinct from p_basket), 0)
      into v_others from hold where departure_id = p_departure and deleted_at is null;
    select min(
        case when er.per = 'seat' then r.capacity - elsewhere.used - v_departure.taken - v_others
          when elsewhere.used < r.capacity then v_departure.capacity
          else 0 end)
      into v_room
      from experience_resource er
      join resource r on r.id = er.resource_id and r.deleted_at is null
      cross join lateral (select resource_in_use(
        r.id, v_departure.starts_at, v_departure.ends_at, p_departure, p_now) as used) elsewhere
      where er.experience_id = v_departure.experience_id and er.deleted_at is null;
    return greatest(0, least(v_departure.capacity - v_departure.taken - v_others, v_room));
  end $$;`;
