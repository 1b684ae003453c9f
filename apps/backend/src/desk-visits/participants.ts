import type { DeskDepartureAnswer, DeskParticipant } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { departureForOffice, whoComes } from "../booking";
import { sqlOf } from "../booking/database";
import { messagesOf } from "./messages";
import { departureShown } from "./read-experience";

interface Row extends Omit<DeskParticipant, "tickets"> {
  tickets_total: number;
  tickets_used: number;
}

/** Those that calling the departure off would end: as `whoComes` counts them. */
const PARTICIPANTS = `
  select b.id as booking_id, u.number, u.contact_name as name, u.contact_phone as phone, b.guests, u.note, b.state,
    cast(b.total as float8) as total, u.payment_method not in ('prepaid', 'vietqr') as cash, party.party, party.tickets_total, party.tickets_used,
    case when o.status = 'canceled' then 0 else greatest(0, coalesce((
      select round((s.totals ->> 'pending_difference')::numeric)::float8 from order_summary s
      where s.order_id = o.id and s.version = o.version and s.deleted_at is null limit 1), 0)) end as due
  from booking b
  join purchase u on u.id = b.purchase_id
  join "order" o on o.id = b.order_id
  cross join lateral (
    select coalesce(json_agg(json_build_object('title', k.title, 'quantity', k.quantity) order by k.place), '[]') as party,
      coalesce(sum(k.quantity), 0)::int as tickets_total, coalesce(sum(k.used), 0)::int as tickets_used
    from (select t.title, count(*)::int as quantity, count(t.used_at)::int as used, min(t.place) as place
      from ticket t where t.booking_id = b.id and t.void_at is null and t.deleted_at is null group by t.title) k) party
  where b.departure_id = ? and b.state in ('requested', 'confirmed', 'attended', 'no_show') and b.deleted_at is null
  order by u.contact_name, b.id`;

/** Who comes on a departure, by name. */
export async function participantsOf(container: MedusaContainer, id: string): Promise<DeskParticipant[]> {
  const { rows } = await sqlOf(container).raw<Row>(PARTICIPANTS, [id]);
  return rows.map(({ tickets_total, tickets_used, ...row }) => ({
    ...row,
    tickets: { total: tickets_total, used: tickets_used },
  }));
}

/** One departure with all that its host needs of it. */
export async function deskDeparture(container: MedusaContainer, id: string): Promise<DeskDepartureAnswer> {
  const [departure, coming, participants, messages] = await Promise.all([
    departureForOffice(container, id),
    whoComes(container, { departure_id: id }),
    participantsOf(container, id),
    messagesOf(container, id),
  ]);
  return { departure: departureShown(departure), coming, participants, messages };
}
