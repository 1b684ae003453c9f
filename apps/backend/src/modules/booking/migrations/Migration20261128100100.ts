import { Migration } from "@medusajs/framework/mikro-orm/migrations";
import { ARGUMENTS, FIRST_THOSE_WHO_WAIT, HOLD } from "../holding-places";

/** One line a phone and departure, as long as it waits or is offered something. */
const WAITING = `
  create unique index if not exists "IDX_waiting_entry_departure_id_phone_unique" on waiting_entry (departure_id, phone)
    where state in ('waiting', 'offered') and deleted_at is null;`;

const STATES = (states: string) => `
  alter table waiting_entry drop constraint if exists waiting_entry_state_check;
  alter table waiting_entry add constraint waiting_entry_state_check check (state in (${states}));`;

/**
 * Offers free places of a departure to those who wait for them: each to the first in line whose whole party it holds. What is offered is a
 * hold under the entry's own id, so whatever counts places counts it. What was offered and not taken in time goes to the next.
 *
 * How long one may think: as long as is set, but no more than a quarter of the time that is left to book, so that near the start others
 * get their turn; not less than a quarter of an hour, and never past the end of booking.
 * @return how many were offered something
 */
const OFFER = `
  create function offer_places(p_departure text, p_offer interval, p_now timestamptz) returns int language plpgsql as $$
  declare
    v_ends timestamptz;
    v_until timestamptz;
    v_entry record;
    v_left int;
    v_count int := 0;
  begin
    perform lock_places(array[p_departure], '{}');
    update waiting_entry set state = 'lapsed', updated_at = now()
      where departure_id = p_departure and state = 'offered' and offer_until <= p_now and deleted_at is null;
    select d.starts_at - e.cutoff_minutes * interval '1 minute' into v_ends
      from departure d join experience e on e.id = d.experience_id and e.deleted_at is null
      where d.id = p_departure and d.state = 'open' and d.deleted_at is null;
    if v_ends is null or p_now >= v_ends then return 0; end if;
    v_until := least(v_ends, greatest(p_now + interval '15 minutes',
      least(p_now + p_offer, p_now + (v_ends - p_now) / 4)));
    for v_entry in select id, seats from waiting_entry
        where departure_id = p_departure and state = 'waiting' and deleted_at is null order by created_at, id
    loop
      v_left := places_left(p_departure, null, p_now);
      exit when v_left = 0;
      continue when v_left < v_entry.seats;
      update waiting_entry set state = 'offered', offered_at = p_now, offer_until = v_until, updated_at = now()
        where id = v_entry.id and state = 'waiting';
      continue when not found;
      insert into hold (id, basket_id, departure_id, seats, first_at, expires_at)
        values ('hold_' || replace(gen_random_uuid()::text, '-', ''), v_entry.id, p_departure, v_entry.seats, p_now, v_until);
      v_count := v_count + 1;
    end loop;
    return v_count;
  end $$;`;

export class Migration20261128100100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(WAITING);
    this.addSql("delete from waiting_entry where state = 'left';");
    this.addSql(STATES("'waiting', 'offered', 'taken', 'lapsed'"));
    this.addSql(OFFER);
    this.addSql("drop function hold_places;");
    this.addSql(HOLD(`${ARGUMENTS}, p_offer interval`, FIRST_THOSE_WHO_WAIT));
  }

  override async down(): Promise<void> {
    this.addSql("drop function if exists hold_places, offer_places;");
    this.addSql(HOLD(ARGUMENTS, ""));
    this.addSql(STATES("'waiting', 'offered', 'taken', 'lapsed', 'left'"));
    this.addSql('drop index if exists "IDX_waiting_entry_departure_id_phone_unique";');
  }
}
