import { Migration } from "@medusajs/framework/mikro-orm/migrations";
import { LEFT_QUICKLY } from "../counting-places";
import { ARGUMENTS, FIRST_THOSE_WHO_WAIT, HOLD } from "../holding-places";

/**
 * Takes places for a basket, or refuses, in two passes. The first asks without the lock: who gets nothing changes nothing, so that the
 * many who come when all is gone wait for nobody. Who might get something asks again once no other can take it.
 *
 * Those who wait for places have them before whoever comes anew. What a basket holds already it may keep after booking has ended; that
 * there is room is asked each time, for a hold may have lapsed by another's clock.
 */
const HOLD_OR_REFUSE_AT_ONCE = `
  create or replace function hold_places(
    p_id text, p_basket text, p_departure text, p_seats int, p_keep interval, p_longest interval, p_now timestamptz, p_offer interval
  ) returns table (outcome text, places int, until timestamptz) language plpgsql as $$
  declare
    v record;
    v_left int;
    v_more boolean;
    v_refusal text;
    v_is_sure boolean;
  begin
    foreach v_is_sure in array array[false, true] loop
      if v_is_sure then perform lock_places(array[p_departure], '{}'); end if;
      select d.state, d.starts_at, e.cutoff_minutes * interval '1 minute' as cutoff, m.seats, m.first_at, m.expires_at,
          exists (select from waiting_entry
            where departure_id = p_departure and state = 'waiting' and deleted_at is null) as is_awaited
        into v
        from departure d
        join experience e on e.id = d.experience_id and e.deleted_at is null
        left join hold m on m.basket_id = p_basket and m.departure_id = d.id and m.expires_at > p_now and m.deleted_at is null
        where d.id = p_departure and d.deleted_at is null;
      if not found then return query select 'none', 0, null::timestamptz; return; end if;
      v_more := v.seats is null or v.seats < p_seats;
      if v_is_sure and v_more and v.is_awaited then perform offer_places(p_departure, p_offer, p_now); end if;
      v_left := places_left(p_departure, p_basket, p_now);
      v_refusal := case
        when p_now >= v.starts_at then 'past'
        when v.state = 'cancelled' or v_more and v.state <> 'open' then 'closed'
        when v_more and p_now >= v.starts_at - v.cutoff then 'too_late'
        when v_left = 0 then 'sold_out'
        when v_left < p_seats then 'too_few_left' end;
      -- How few are left is known once those who wait have been offered theirs.
      continue when not v_is_sure and v_refusal = 'too_few_left' and v.is_awaited;
      if v_refusal is not null then return query select v_refusal, v_left, null::timestamptz; return; end if;
    end loop;
    return query
      insert into hold as h (id, basket_id, departure_id, seats, first_at, expires_at)
      values (p_id, p_basket, p_departure, p_seats, p_now, p_now + p_keep)
      on conflict (basket_id, departure_id) where deleted_at is null do update set
        seats = excluded.seats,
        first_at = coalesce(v.first_at, p_now),
        expires_at = greatest(v.expires_at, least(p_now + p_keep, coalesce(v.first_at, p_now) + p_longest)),
        updated_at = now()
      returning 'held', h.seats, h.expires_at;
  end $$;`;

/** The same count, with one row looked up where a comparison of texts was made for each. */
const LEFT_OF_MINE = LEFT_QUICKLY.replace(
  `filter (where expires_at > p_now and basket_id is distinct from p_basket), 0)`,
  `filter (where expires_at > p_now), 0) - coalesce((
      select m.seats from hold m where m.basket_id = p_basket and m.departure_id = p_departure
        and m.expires_at > p_now and m.deleted_at is null), 0)`,
);

export class Migration20261129061213 extends Migration {
  override async up(): Promise<void> {
    this.addSql(LEFT_OF_MINE);
    this.addSql(HOLD_OR_REFUSE_AT_ONCE);
  }

  override async down(): Promise<void> {
    this.addSql(LEFT_QUICKLY);
    this.addSql("drop function if exists hold_places;");
    this.addSql(HOLD(`${ARGUMENTS}, p_offer interval`, FIRST_THOSE_WHO_WAIT));
  }
}
