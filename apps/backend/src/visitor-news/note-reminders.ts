import { addDays, dayOf, startOfDay } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking";
import { clock } from "../clock";
import { wakeSender } from "../mail/post-mail";
import { ADDRESSED, WRITE } from "./note-visit-mails";

/** In Vietnam: nobody's phone rings at night for tomorrow's visit. */
const FROM_HOUR = 9;
const HOUR_MS = 3_600_000;

/** Who was sent their tickets, or moved, within hours of this needs no reminder. */
const NOTE = `
  with untold as (
    select 'visit-reminder:' || b.id || ':' || extract(epoch from b.starts_at)::bigint as key,
      'visit-reminder' as template, b.channel, b.locale, b."to", b.data
    from (${ADDRESSED}) b
    where b.state = 'confirmed' and b.starts_at >= :from and b.starts_at < :to
      and not exists (select from mail m
        where m.key in ('visit-booked:' || b.id, 'visit-moved:' || b.id || ':' || b.sequence)
          and m.created_at > now() - interval '12 hours')
  )
  ${WRITE}`;

/**
 * Writes down the reminders of tomorrow's visits, by Vietnam's calendar: once for each day that a booking is on.
 * @returns how many are new
 */
export async function noteReminders(container: MedusaContainer): Promise<number> {
  const now = clock.now();
  const today = dayOf(now);
  if (now.getTime() < startOfDay(today).getTime() + FROM_HOUR * HOUR_MS) return 0;
  const from = startOfDay(addDays(today, 1));
  const to = startOfDay(addDays(today, 2));
  const { rows } = await sqlOf(container).raw(NOTE, { from, to });
  if (rows.length) await wakeSender(container);
  return rows.length;
}
