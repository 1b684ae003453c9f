import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking";
import { clock } from "../clock";
import { wakeSender } from "../mail/post-mail";
import { WRITE } from "./note-visit-mails";

const NOTE = `
  with waiting as (
    select w.*, case when email is null then 'sms' else 'email' end as channel, coalesce(email, phone) as "to",
      jsonb_build_object('entry_id', id) as data
    from waiting_entry w where deleted_at is null
  ),
  untold as (
    select 'waiting-joined:' || id as key, 'waiting-joined' as template, channel, locale, "to", data
    from waiting where created_at > now() - interval '1 day' and state = 'waiting'
    union all
    select 'waiting-offered:' || id || ':' || extract(epoch from offered_at)::bigint, 'waiting-offered', channel, locale,
      "to", data
    from waiting where state = 'offered' and offer_until > :now
  )
  ${WRITE}`;

/**
 * Writes down what those who wait are to be told: that they are on the list, with the way off it, and each offer. Read off the list
 * itself, once by its key.
 * @returns how many are new
 */
export async function noteWaitingMails(container: MedusaContainer): Promise<number> {
  const { rows } = await sqlOf(container).raw(NOTE, { now: clock.now() });
  if (rows.length) await wakeSender(container);
  return rows.length;
}
