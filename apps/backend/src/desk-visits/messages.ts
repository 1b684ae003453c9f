import type { DeskVisitMessage } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { departureForOffice } from "../booking";
import { sqlOf } from "../booking/database";
import { Refusal } from "../refusal";
import { postNotice } from "../visit-notices";
import { type AtVisit, noteAt } from "./answering";
import type { MessageSent } from "./bodies";

const ZONE = "'Asia/Ho_Chi_Minh'";

/** Of this departure, or of a day, a visit or a producer that it belongs to; the latest first. */
const MESSAGES = `
  select n.id, n.text_vi as vi, n.text_en as en, n.written_at, m.name as by,
    coalesce((select json_agg(json_build_object('name', u.contact_name, 'channel', l.channel, 'state', l.state)
        order by u.contact_name, b.id)
      from booking b
      join purchase u on u.id = b.purchase_id
      join mail l on l.key = 'visit-notice:' || n.id || ':' || b.id and l.deleted_at is null
      where b.departure_id = d.id and b.deleted_at is null), '[]') as told
  from departure d
  join experience e on e.id = d.experience_id
  join visit_notice n on n.deleted_at is null and (n.departure_id = d.id
    or n.departure_id is null and (n.experience_id is null or n.experience_id = e.id)
      and (n.producer_id is null or n.producer_id = e.producer_id)
      and d.starts_at < (cast(n.day as date) + 1)::timestamp at time zone ${ZONE}
      and d.ends_at > cast(n.day as date)::timestamp at time zone ${ZONE})
  left join producer_member m on m.id = n.written_by
  where d.id = ?
  order by n.written_at desc, n.id`;

/** What everybody of a departure was told, by whom, and whom it reached. */
export async function messagesOf(container: MedusaContainer, id: string): Promise<DeskVisitMessage[]> {
  return (await sqlOf(container).raw<DeskVisitMessage>(MESSAGES, [id])).rows;
}

/**
 * To everybody who is booked, and to whoever books afterwards.
 * @returns bookings it is for at this moment
 * @throws Refusal 409 `departure_cancelled`, `departure_over`
 */
export async function sendMessage(
  container: MedusaContainer,
  at: AtVisit,
  { vi, en }: MessageSent,
): Promise<number> {
  const { state } = await departureForOffice(container, at.id);
  if (state === "cancelled") {
    throw new Refusal(409, "departure_cancelled", "It was called off: nobody is booked on it any more.");
  }
  const sent = { departure_id: at.id, vi, en: en ?? vi };
  const { id: notice, bookings } = await postNotice(container, sent, at.by.id);
  await noteAt(container, at, "departure.message_sent", { notice, bookings });
  return bookings;
}
