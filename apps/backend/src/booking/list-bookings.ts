import type { MedusaContainer } from "@medusajs/framework/types";
import type { BookingState } from "../modules/booking";
import { type Sql, sqlOf } from "./database";

export interface BookingListed {
  id: string;
  order_id: string;
  /** The purchase's, which its buyer knows. */
  number: string;
  state: BookingState;
  starts_at: string;
  ends_at: string;
  /** Of a stay. */
  arrive: string | null;
  leave: string | null;
  seats: number;
  guests: number;
  /** đồng */
  total: number;
  contact_name: string;
  contact_phone: string;
}

/** Of one departure, or of an experience from an instant on. */
export interface BookingsListed {
  departure_id?: string;
  experience_id?: string;
  from?: Date;
}

export interface WhoComes {
  bookings: number;
  guests: number;
  /** đồng, paid or still to be paid. */
  total: number;
}

const THESE = `
  from booking b join purchase u on u.id = b.purchase_id
  where b.deleted_at is null
    and (cast(:departure as text) is null or b.departure_id = :departure)
    and (cast(:experience as text) is null or b.experience_id = :experience)
    and (cast(:from as timestamptz) is null or b.ends_at >= :from)`;

const LIST = `
  select b.id, b.order_id, u.number, b.state, b.starts_at, b.ends_at, b.arrive, b.leave, b.seats, b.guests,
    cast(b.total as float8) as total, u.contact_name, u.contact_phone, cast(count(*) over () as int) as count
  ${THESE} order by b.starts_at, u.contact_name, b.id offset :offset limit :limit`;

/** The same states that calling a departure off ends. */
const COMING = `
  select count(*)::int as bookings, coalesce(sum(b.guests), 0)::int as guests,
    cast(coalesce(sum(b.total), 0) as float8) as total
  ${THESE} and b.state in ('requested', 'confirmed', 'attended', 'no_show')`;

function bound({ departure_id, experience_id, from }: BookingsListed) {
  return { departure: departure_id ?? null, experience: experience_id ?? null, from: from ?? null };
}

/** In the order in which they begin, also those that ended: for the office. */
export async function listBookings(
  container: MedusaContainer,
  which: BookingsListed,
  page: { offset: number; limit: number },
): Promise<{ bookings: BookingListed[]; count: number }> {
  const asked = { ...bound(which), ...page };
  const { rows } = await sqlOf(container).raw<BookingListed & { count: number }>(LIST, asked);
  return { bookings: rows.map(({ count, ...row }) => row), count: rows[0]?.count ?? 0 };
}

/** Those that stand. */
export async function whoComes(container: MedusaContainer, which: BookingsListed): Promise<WhoComes> {
  return whoComesIn(sqlOf(container), which);
}

/** The same, in a transaction. */
export async function whoComesIn(sql: Sql, which: BookingsListed): Promise<WhoComes> {
  const { rows } = await sql.raw<WhoComes>(COMING, bound(which));
  return rows[0] ?? { bookings: 0, guests: 0, total: 0 };
}
