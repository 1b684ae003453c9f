import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import type { DepartureState } from "../modules/booking";
import { Refusal } from "../refusal";
import { sqlOf } from "./database";

export interface DepartureListed {
  id: string;
  experience_id: string;
  product_title: string;
  producer_name: string;
  starts_at: string;
  ends_at: string;
  capacity: number;
  taken: number;
  /** Held by baskets at this moment. */
  held: number;
  state: DepartureState;
  note: string | null;
}

export interface DeparturesAsked {
  from: Date;
  to: Date;
  experience_id?: string | null;
  producer_id?: string | null;
  offset: number;
  limit: number;
}

const LISTED = `
  select d.id, d.experience_id, p.title as product_title, m.name as producer_name, d.starts_at, d.ends_at, d.capacity,
    d.taken, d.state, d.note, cast(count(*) over () as int) as count,
    (select coalesce(sum(seats), 0)::int from hold where departure_id = d.id and expires_at > :now) as held
  from departure d
  join experience e on e.id = d.experience_id
  join product p on p.id = e.product_id
  join producer m on m.id = e.producer_id
  where d.deleted_at is null`;

const LIST = `${LISTED} and d.starts_at >= :from and d.starts_at < :to
    and (cast(:experience as text) is null or d.experience_id = :experience)
    and (cast(:producer as text) is null or e.producer_id = :producer)
  order by d.starts_at, d.id offset :offset limit :limit`;

const ONE = `${LISTED} and d.id = :id`;

type Row = DepartureListed & { count: number };

/** What goes between two instants, the next first: for the office. */
export async function listDepartures(
  container: MedusaContainer,
  { from, to, experience_id = null, producer_id = null, offset, limit }: DeparturesAsked,
): Promise<{ departures: DepartureListed[]; count: number }> {
  const { rows } = await sqlOf(container).raw<Row>(LIST, {
    from,
    to,
    experience: experience_id,
    producer: producer_id,
    offset,
    limit,
    now: clock.now(),
  });
  return { departures: rows.map(({ count, ...row }) => row), count: rows[0]?.count ?? 0 };
}

/** @throws Refusal 404 `no_such_departure` */
export async function departureForOffice(container: MedusaContainer, id: string): Promise<DepartureListed> {
  const { rows } = await sqlOf(container).raw<Row>(ONE, { id, now: clock.now() });
  const [row] = rows;
  if (!row) throw new Refusal(404, "no_such_departure", "There is no such departure.");
  const { count, ...departure } = row;
  return departure;
}
