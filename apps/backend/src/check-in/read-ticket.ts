import { shortName } from "@market/ocop/booking";
import type { CheckInResult } from "@market/store-contract";
import type { Sql } from "../booking/database";
import type { BookingState } from "../modules/booking";
import type { Scanned } from "./scanned";

export interface TicketRow {
  id: string;
  code: string;
  title: string;
  used_at: Date | null;
  used_by: string | null;
  used_by_name: string | null;
  void_at: Date | null;
  booking_id: string;
  state: BookingState;
  producer_id: string;
  experience_id: string;
  departure_id: string | null;
  arrive: string | null;
  leave: string | null;
  starts_at: Date;
  ends_at: Date;
  contact_name: string | null;
  total: number;
  used: number;
}

const READ = (by: "id" | "code") => `
  select t.id, t.code, t.title, t.used_at, t.used_by, m.name as used_by_name, t.void_at, t.booking_id, b.state, b.producer_id,
    b.experience_id, b.departure_id, b.arrive, b.leave, b.starts_at, b.ends_at, p.contact_name,
    o.total, o.used
  from ticket t
  join booking b on b.id = t.booking_id and b.deleted_at is null
  left join purchase p on p.id = b.purchase_id
  left join producer_member m on m.id = t.used_by
  cross join lateral (select count(*)::int as total, count(used_at)::int as used from ticket
    where booking_id = b.id and void_at is null and deleted_at is null) o
  where t.${by} = ? and t.deleted_at is null`;

/** A ticket with its booking, as it stands. */
export async function readTicket(
  sql: Sql,
  { by, value }: Extract<Scanned, { value: string }>,
): Promise<TicketRow | null> {
  const { rows } = await sql.raw<TicketRow>(READ(by), [value]);
  return rows[0] ?? null;
}

/** What the host is told of it. */
export function told(row: TicketRow): NonNullable<CheckInResult["ticket"]> {
  const { id, code, title, booking_id, contact_name, total, used } = row;
  return { id, code, title, booking_id, name: shortName(contact_name ?? ""), of_booking: { total, used } };
}
