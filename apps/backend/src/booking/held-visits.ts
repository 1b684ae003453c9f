import type { Day } from "@market/ocop";
import { countNights } from "@market/ocop/booking";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import { sqlOf } from "./database";
import { instantOf, LEAVE } from "./hours";
import { type LineVisit, visitKey } from "./line-visit";

/** `held`: kept for the basket. `lapsed`: kept no more, and still free. `gone`: not to be had any more. */
export type Standing = "held" | "lapsed" | "gone";

/** A visit in a basket, as it stands at this moment. */
export interface VisitHeld {
  departure_id: string | null;
  starts_at: Date;
  ends_at: Date;
  nights: number | null;
  held_until: Date | null;
  standing: Standing;
}

export interface VisitLineHeld {
  variant_id: string;
  quantity: number;
  /** Places of one ticket. */
  seats: number;
  visit: LineVisit;
}

/** What a basket needs for one departure or one stay, over all its lines. */
export interface Wanted {
  key: string;
  variant_id: string;
  visit: LineVisit;
  /** Places, or rooms. */
  places: number;
}

/** Lines that share one hold, added up. */
export function wantedBy(lines: readonly VisitLineHeld[]): Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const { visit, variant_id, quantity, seats } of lines) {
    const key = visitKey(visit, variant_id);
    const rooms = visit.stay ? Math.floor(quantity / countNights(visit.stay.arrive, visit.stay.leave)) : 0;
    const places = (wanted.get(key)?.places ?? 0) + (visit.stay ? rooms : quantity * seats);
    wanted.set(key, { key, variant_id, visit, places });
  }
  return [...wanted.values()];
}

interface DepartureNow {
  id: string;
  starts_at: Date;
  ends_at: Date;
  cancelled: boolean;
  /** It can still be booked by somebody new. */
  bookable: boolean;
  left: number;
  held: number | null;
  until: Date | null;
}

const DEPARTURES = `
  select d.id, d.starts_at, d.ends_at, d.state = 'cancelled' as cancelled, places_left(d.id, :basket, :now) as "left",
    d.state = 'open' and :now < d.starts_at - make_interval(mins => e.cutoff_minutes) as bookable,
    h.seats as held, h.expires_at as until
  from departure d join experience e on e.id = d.experience_id
  left join hold h on h.departure_id = d.id and h.basket_id = :basket and h.expires_at > :now and h.deleted_at is null
  where d.id = any(cast(:ids as text[])) and d.deleted_at is null`;

interface StayNow {
  key: string;
  arrive_from: string | null;
  leave_until: string | null;
  cutoff_minutes: number;
  held: number;
  until: Date | null;
  free: number;
}

const STAYS = `
  select w.key, e.arrive_from, e.leave_until, e.cutoff_minutes, mine.held, mine.until,
    (select count(*)::int from unit u where u.variant_id = w.variant_id and not u.closed and u.deleted_at is null
      and not exists (select from stay s where s.unit_id = u.id and s.deleted_at is null
        and s.nights && daterange(cast(w.arrive as date), cast(w.leave as date))
        and s.basket_id is distinct from :basket and (s.expires_at is null or s.expires_at > :now))) as free
  from unnest(cast(:keys as text[]), cast(:variants as text[]), cast(:arrive as text[]), cast(:leave as text[]))
    as w (key, variant_id, arrive, leave)
  join ticket_kind k on k.variant_id = w.variant_id and k.deleted_at is null
  join experience e on e.id = k.experience_id and e.deleted_at is null
  cross join lateral (select count(*)::int as held, min(s.expires_at) as until from stay s
    where s.basket_id = :basket and s.variant_id = w.variant_id and s.arrive = w.arrive and s.leave = w.leave
      and s.expires_at > :now) mine`;

/** How the visits of a basket stand, by `visitKey`. */
export async function heldVisits(
  container: MedusaContainer,
  basketId: string,
  lines: readonly VisitLineHeld[],
): Promise<Map<string, VisitHeld>> {
  const wanted = wantedBy(lines);
  const now = clock.now();
  const [departures, stays] = await Promise.all([
    departuresHeld(container, basketId, wanted, now),
    staysHeld(container, basketId, wanted, now),
  ]);
  return new Map([...wanted.map(({ key, visit }) => unknown(key, visit, now)), ...departures, ...stays]);
}

/** Its departure, or its house, is not there any more. */
function unknown(key: string, { departure_id }: LineVisit, now: Date): [string, VisitHeld] {
  const gone = { starts_at: now, ends_at: now, nights: null, held_until: null, standing: "gone" } as const;
  return [key, { departure_id: departure_id ?? null, ...gone }];
}

type Found = Array<[string, VisitHeld]>;

async function departuresHeld(
  container: MedusaContainer,
  basket: string,
  wanted: Wanted[],
  now: Date,
): Promise<Found> {
  const seats = new Map(
    wanted.flatMap(({ visit, places }) => (visit.departure_id ? [[visit.departure_id, places]] : [])),
  );
  if (!seats.size) return [];
  const { rows } = await sqlOf(container).raw<DepartureNow>(DEPARTURES, {
    basket,
    now,
    ids: [...seats.keys()],
  });
  return rows.map((row): [string, VisitHeld] => {
    const places = seats.get(row.id) ?? 0;
    const room = !row.cancelled && now < row.starts_at && row.left >= places;
    const kept = row.held !== null && row.held >= places;
    const standing = standingOf(room, kept, row.bookable);
    const { id, starts_at, ends_at, until } = row;
    const held_until = standing === "held" ? until : null;
    return [id, { departure_id: id, starts_at, ends_at, nights: null, held_until, standing }];
  });
}

async function staysHeld(
  container: MedusaContainer,
  basket: string,
  wanted: Wanted[],
  now: Date,
): Promise<Found> {
  const stays = wanted.flatMap(({ visit, ...one }) => (visit.stay ? [{ ...one, ...visit.stay }] : []));
  if (!stays.length) return [];
  const { rows } = await sqlOf(container).raw<StayNow>(STAYS, {
    basket,
    now,
    keys: stays.map(({ key }) => key),
    variants: stays.map(({ variant_id }) => variant_id),
    arrive: stays.map(({ arrive }) => arrive),
    leave: stays.map(({ leave }) => leave),
  });
  return rows.flatMap((row): Found => {
    const stay = stays.find(({ key }) => key === row.key);
    if (!stay) return [];
    const starts_at = instantOf(stay.arrive, row.arrive_from);
    const ends_at = instantOf(stay.leave, row.leave_until, LEAVE);
    const room = now < starts_at && row.free >= stay.places;
    const bookable = now.getTime() < starts_at.getTime() - row.cutoff_minutes * 60_000;
    const standing = standingOf(room, row.held >= stay.places, bookable);
    const nights = countNights(stay.arrive as Day, stay.leave as Day);
    const held_until = standing === "held" ? row.until : null;
    return [[row.key, { departure_id: null, starts_at, ends_at, nights, held_until, standing }]];
  });
}

function standingOf(room: boolean, kept: boolean, bookable: boolean): Standing {
  if (!room) return "gone";
  if (kept) return "held";
  return bookable ? "lapsed" : "gone";
}
