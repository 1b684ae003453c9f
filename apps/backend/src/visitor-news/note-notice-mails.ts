import { todayOf } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking";
import { clock } from "../clock";
import { wakeSender } from "../mail/post-mail";
import { MEANT } from "../visit-notices/whom";
import { ADDRESSED, WRITE } from "./note-visit-mails";

const NOTE = `
  with untold as (
    select 'visit-notice:' || n.id || ':' || b.id as key, 'visit-notice' as template, b.channel, b.locale, b."to",
      b.data || jsonb_build_object('notice_id', n.id) as data
    from visit_notice n join (${ADDRESSED}) b on ${MEANT} and b.ends_at > :now
    where (n.day is null or n.day >= :today)
      and (n.departure_id is null
        or exists (select from departure d where d.id = n.departure_id and d.ends_at > :now))
  )
  ${WRITE}`;

/**
 * Writes down who is to be told of a notice: everybody it is for, also who booked after it was written, each once.
 * @returns how many are new
 */
export async function noteNoticeMails(container: MedusaContainer): Promise<number> {
  const { rows } = await sqlOf(container).raw(NOTE, {
    now: clock.now(),
    today: todayOf(clock),
  });
  if (rows.length) await wakeSender(container);
  return rows.length;
}
