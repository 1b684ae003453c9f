import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../clock";
import { wakeSender } from "../mail/post-mail";

/** What happened longer ago is no news. */
const NEWS_MS = 7 * 86_400_000;

/** In milliseconds: what is decided again is told again. */
const at = (column: string) => `floor(extract(epoch from ${column}) * 1000)::bigint`;

/**
 * A buyer's purchase holds where they are reached and in which language. By text message goes only what is about money, and only to whoever
 * left no mail address.
 */
const UNTOLD = `
  with returning_goods as (
    select r.*, p.locale, case when p.contact_email is null then 'sms' else 'email' end as channel,
      coalesce(p.contact_email, p.contact_phone) as "to"
    from goods_return r join purchase p on p.id = r.purchase_id and p.deleted_at is null
    where r.deleted_at is null and coalesce(p.contact_email, p.contact_phone) is not null
      and greatest(r.received_at, r.replied_at, r.escalated_at, r.decided_at) > :since
  ),
  reviewed as (
    select r.*, p.locale as buyer_locale, p.contact_email as "to"
    from review r join purchase p on p.id = r.purchase_id and p.deleted_at is null
    where r.deleted_at is null and not r.demo and p.contact_email is not null
      and greatest(r.replied_at, r.decided_at) > :since
  ),
  asked as (
    select q.*, coalesce(c.metadata ->> 'locale', q.locale) as buyer_locale, c.email as "to"
    from product_question q join customer c on c.id = q.customer_id and c.deleted_at is null
    where q.deleted_at is null and c.email is not null and greatest(q.answered_at, q.decided_at) > :since
  ),
  untold as (
    select 'return-asked:' || id as key, 'return-asked' as template, channel, locale, "to",
      jsonb_build_object('return_id', id) as data
    from returning_goods where received_at > :since
    union all
    select 'return-answered:' || id, 'return-answered', channel, locale, "to",
      jsonb_build_object('return_id', id, 'outcome', case when escalated_at is null then state end, 'refund', refund)
    from returning_goods where replied_at > :since
    union all
    select 'return-escalated:' || id, 'return-escalated', channel, locale, "to", jsonb_build_object('return_id', id)
    from returning_goods where escalated_at > :since
    union all
    select 'return-decided:' || id, 'return-decided', channel, locale, "to",
      jsonb_build_object('return_id', id, 'outcome', state, 'refund', refund)
    from returning_goods where decided_at > :since
    union all
    select 'review-replied:' || id, 'voice-replied', 'email', buyer_locale, "to", jsonb_build_object('review_id', id)
    from reviewed where replied_at > :since and state = 'shown'
    union all
    select 'review-decided:' || id || ':' || ${at("decided_at")}, 'voice-decided', 'email', buyer_locale, "to",
      jsonb_build_object('review_id', id)
    from reviewed where decided_at > :since and state in ('shown', 'hidden')
    union all
    select 'question-answered:' || id, 'voice-answered', 'email', buyer_locale, "to", jsonb_build_object('question_id', id)
    from asked where answered_at > :since and state = 'shown'
    union all
    select 'question-hidden:' || id || ':' || ${at("decided_at")}, 'voice-hidden', 'email', buyer_locale, "to",
      jsonb_build_object('question_id', id)
    from asked where decided_at > :since and state = 'hidden'
  )
  insert into mail (id, key, channel, template, locale, "to", data, state, attempts, next_try_at)
  select 'mail_' || replace(gen_random_uuid()::text, '-', ''), key, channel, template,
    case when locale = 'en' then 'en' else 'vi' end, "to", data, 'waiting', 0, now()
  from untold
  where not exists (select 1 from mail where mail.key = untold.key)
  on conflict do nothing
  returning id`;

/**
 * Writes down what buyers are to be told of what they asked, reviewed and sent back, read off the rows themselves: a crash between an
 * answer and its mail loses none, and each is written once, by its key.
 * @returns how many are new
 */
export async function noteBuyerMails(container: MedusaContainer): Promise<number> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const since = new Date(clock.now().getTime() - NEWS_MS);
  const { rows } = await db.raw<{ rows: unknown[] }>(UNTOLD, { since });
  return rows.length;
}

/** At once, what has just happened. Should that fail, it is found within a minute: what happened stands either way. */
export async function tellBuyers(container: MedusaContainer): Promise<void> {
  try {
    if (await noteBuyerMails(container)) await wakeSender(container);
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`What buyers are to be told could not be written down yet: ${error}`);
  }
}
