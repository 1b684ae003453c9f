// A function of the database as an earlier migration made it; a later one replaces it, and goes back to this.

/** `hold_places` as it was, but that who comes anew has those before them who wait: nobody gets in between a cancellation and its offer. */
export const HOLD = (signature: string, waiting: string) => `
  create function hold_places(${signature}
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
    v_more := v_mine.id is null or v_mine.seats < p_seats;${waiting}
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

export const ARGUMENTS = `
    p_id text, p_basket text, p_departure text, p_seats int, p_keep interval, p_longest interval, p_now timestamptz`;

export const FIRST_THOSE_WHO_WAIT = `
    if v_more and exists (select from waiting_entry
        where departure_id = p_departure and state = 'waiting' and deleted_at is null) then
      perform offer_places(p_departure, p_offer, p_now);
    end if;`;
