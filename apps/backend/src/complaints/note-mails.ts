import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../clock";
import { wakeSender } from "../mail/post-mail";

/** What happened longer ago is no news. */
const NEWS_MS = 7 * 86_400_000;

const TELL = `
  with heard as (
    select id, number, locale, email, phone, received_at, replied_at, resolved_at,
      case when email is null then 'sms' else 'email' end as channel, coalesce(email, phone) as "to"
    from complaint
    where deleted_at is null and coalesce(email, phone) is not null and (:id::text is null or id = :id)
  ),
  untold as (
    select 'complaint-received:' || number as key, 'complaint-received' as template, channel, locale, "to",
      jsonb_build_object('complaint_id', id) as data
    from heard where received_at > :since
    union all
    select 'complaint-replied:' || number, 'complaint-answered', channel, locale, "to",
      jsonb_build_object('complaint_id', id, 'what', 'reply')
    from heard where replied_at > :since and replied_at is distinct from resolved_at
    union all
    select 'complaint-decided:' || number, 'complaint-answered', channel, locale, "to",
      jsonb_build_object('complaint_id', id, 'what', 'decision')
    from heard where resolved_at > :since
  )
  insert into mail (id, key, channel, template, locale, "to", data, state, attempts, next_try_at)
  select 'mail_' || replace(gen_random_uuid()::text, '-', ''), key, channel, template, locale, "to", data, 'waiting', 0, now()
  from untold
  where not exists (select 1 from mail where mail.key = untold.key)
  on conflict do nothing
  returning id`;

/**
 * Writes down the mails and text messages that complaints call for, read off the complaints themselves: a crash between an answer
 * and its mail loses none, and each is written once, by its key.
 * @param id of one complaint; left out, all that is news
 */
export async function noteComplaintMails(
  container: MedusaContainer,
  id: string | null = null,
): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const since = new Date(clock.now().getTime() - NEWS_MS);
  const { rows } = await db.raw<{ rows: unknown[] }>(TELL, { id, since });
  if (rows.length) await wakeSender(container);
}
