import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking";
import { wakeSender } from "../mail/post-mail";

/** What happened longer ago is no news. */
const NEWS_DAYS = 7;

/** Whoever left no mail address is told by text message. */
export const ADDRESSED = `
  select b.*, p.locale, case when p.contact_email is null then 'sms' else 'email' end as channel,
    coalesce(p.contact_email, p.contact_phone) as "to", jsonb_build_object('booking_id', b.id) as data
  from booking b join purchase p on p.id = b.purchase_id
  where p.state = 'placed' and coalesce(p.contact_email, p.contact_phone) <> '' and p.deleted_at is null
    and b.deleted_at is null`;

/** Rows of `untold (key, template, channel, locale, "to", data)` become mails, one a key. */
export const WRITE = `
  insert into mail (id, key, channel, template, locale, "to", data, state, attempts, next_try_at)
  select 'mail_' || replace(gen_random_uuid()::text, '-', ''), key, channel, template, locale, "to", data, 'waiting', 0, now()
  from untold
  where not exists (select 1 from mail where mail.key = untold.key)
  on conflict do nothing
  returning id`;

/** The visits of a whole order that was cancelled together with goods are told of with these. */
const TOLD_WITH_ITS_GOODS = `
  state = 'cancelled' and exists (select from "order" o join order_item i on i.order_id = o.id and i.version = o.version
    where o.id = news.order_id and o.status = 'canceled' and i.deleted_at is null
      and not exists (select from booking other where other.order_id = o.id and i.item_id = any(other.line_ids)))`;

const NOTE = `
  with news as (
    select * from (${ADDRESSED}) addressed where updated_at > now() - :days * interval '1 day'
  ),
  untold as (
    select 'visit-booked:' || id as key, 'visit-booked' as template, channel, locale, "to", data
    from news where state = 'confirmed'
    union all
    select 'visit-moved:' || id || ':' || sequence, 'visit-moved', channel, locale, "to", data
    from news where state = 'confirmed' and moved_from is not null
    union all
    select 'visit-ended:' || id, 'visit-ended', channel, locale, "to", data
    from news where state in ('cancelled', 'called_off', 'declined') and not (${TOLD_WITH_ITS_GOODS})
  )
  ${WRITE}`;

/**
 * Writes down what visitors are to be told, read off their bookings: that they stand, with tickets; that they were moved; that they
 * ended, and what comes back. So no crash loses any of it, and each is told once, by its key.
 * @returns how many are new
 */
export async function noteVisitMails(container: MedusaContainer): Promise<number> {
  const { rows } = await sqlOf(container).raw(NOTE, { days: NEWS_DAYS });
  if (rows.length) await wakeSender(container);
  return rows.length;
}
