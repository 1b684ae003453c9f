import type { MedusaContainer } from "@medusajs/framework/types";
import type { ResourceUse } from "../../modules/booking";
import { sqlOf } from "../database";
import { aDeparture, anExperience, aResource, at, bookingsIn } from "./a-visit";

export const LADDER = [
  { hours_before: 48, refund_percent: 100 },
  { hours_before: 24, refund_percent: 50 },
];
/** An odd price, so that half of it is no whole đồng. */
export const PRICE = 300_001;
export const CUTOFF_MINUTES = 60;

/** What several visits share, how large it is, and how many places each departure has. */
export interface WorldGiven {
  seats: readonly [number, number, number];
  shared: { per: ResourceUse; capacity: number } | null;
}

export interface World {
  given: WorldGiven;
  /** Two of one visit; the third is another visit at the hours of the first. */
  departures: readonly string[];
  /** A ticket of each departure's visit. */
  variants: readonly string[];
}

let number = 0;

/** Two visits with three departures, of which the first and the last overlap. */
export async function aWorld(container: MedusaContainer, given: WorldGiven): Promise<World> {
  number += 1;
  const visits = [1, 2].map(() => anExperience(container, { cutoff_minutes: CUTOFF_MINUTES }));
  const [kayak = "", snorkel = ""] = await Promise.all(visits);
  await sqlOf(container).raw("update experience set ladder = cast(? as jsonb) where id = any(?)", [
    JSON.stringify(LADDER),
    [kayak, snorkel],
  ]);
  const starts: Array<[experience: string, day: string, hours: number]> = [
    [kayak, "2026-12-20", 8],
    [kayak, "2026-12-21", 8],
    [snorkel, "2026-12-20", 9],
  ];
  const departures: string[] = [];
  for (const [place, [experience, day, hours]] of starts.entries()) {
    const seats = given.seats[place];
    departures.push(await aDeparture(container, { experience, starts_at: at(day, hours), seats }));
  }
  const kinds = [kayak, snorkel].map((experience_id, place) => ({
    experience_id,
    variant_id: `var_world_${number}_${place}`,
    seats: 1,
  }));
  await bookingsIn(container).createTicketKinds(kinds);
  if (given.shared) await aResource(container, { ...given.shared, of: [kayak, snorkel] });
  const [first = "", second = ""] = kinds.map(({ variant_id }) => variant_id);
  return { given, departures, variants: [first, first, second] };
}

export interface DepartureSeen {
  id: string;
  starts_at: number;
  ends_at: number;
  capacity: number;
  taken: number;
  state: string;
}
export interface HoldSeen {
  basket_id: string;
  departure_id: string;
  seats: number;
  expires_at: number;
}
export interface BookingSeen {
  id: string;
  order_id: string;
  purchase_id: string;
  departure_id: string;
  seats: number;
  state: string;
  starts_at: number;
  total: number;
  refund: number | null;
  settled: boolean;
  tickets: number;
  /** Tickets that let nobody in. */
  void: number;
}
/** What the database says, with times in ms; who is counted is decided here once more, and not by its functions. */
export interface Seen {
  departures: DepartureSeen[];
  holds: HoldSeen[];
  bookings: BookingSeen[];
}

const SEEN = `
  select
    (select json_agg(json_build_object('id', id, 'starts_at', extract(epoch from starts_at) * 1000, 'ends_at',
        extract(epoch from ends_at) * 1000, 'capacity', capacity, 'taken', taken, 'state', state) order by starts_at, id)
      from departure where id = any(:ids)) as departures,
    (select coalesce(json_agg(json_build_object('basket_id', basket_id, 'departure_id', departure_id, 'seats', seats,
        'expires_at', extract(epoch from expires_at) * 1000)), '[]')
      from hold where departure_id = any(:ids)) as holds,
    (select coalesce(json_agg(json_build_object('id', b.id, 'order_id', order_id, 'purchase_id', purchase_id,
        'departure_id', departure_id, 'seats', seats, 'state', state, 'starts_at', extract(epoch from starts_at) * 1000,
        'total', total, 'refund', refund, 'settled', settled_at is not null, 'tickets', t.tickets, 'void', t.void)
        order by b.created_at, b.id), '[]')
      from booking b cross join lateral (select count(*)::int as tickets, count(void_at)::int as void
        from ticket where booking_id = b.id) t
      where departure_id = any(:ids)) as bookings`;

export async function look(container: MedusaContainer, { departures }: World): Promise<Seen> {
  const { rows } = await sqlOf(container).raw<Seen>(SEEN, { ids: [...departures] });
  return rows[0] ?? { departures: [], holds: [], bookings: [] };
}
