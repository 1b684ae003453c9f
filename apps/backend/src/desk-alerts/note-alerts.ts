import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../clock";
import { wakeSender } from "../mail/post-mail";
import { pushKeys } from "./keys";

/** A mail may be a week late, what rings in a pocket not. */
const NEWS_MS = 7 * 86_400_000;
const RINGS_MS = 86_400_000;

/** What came in at desks. What an officer looks at first has come in once they show it. */
const HAPPENED = `
  select 'order' as kind, part.order_id as id, part.producer_id, p.placed_at as at
  from purchase p join purchase_part part on part.purchase_id = p.id and part.deleted_at is null
  where p.state = 'placed' and p.deleted_at is null and part.order_id is not null and p.placed_at > :since
    and (:purchase::text is null or p.id = :purchase)
  union all
  select 'question', id, producer_id, greatest(asked_at, decided_at) from product_question
  where state = 'shown' and answer is null and deleted_at is null and greatest(asked_at, decided_at) > :since
    and :purchase::text is null
  union all
  select 'review', id, producer_id, greatest(written_at, decided_at) from review
  where state = 'shown' and reply is null and not demo and deleted_at is null and greatest(written_at, decided_at) > :since
    and :purchase::text is null
  union all
  select 'return', id, producer_id, received_at from goods_return
  where state = 'open' and deleted_at is null and received_at > :since and :purchase::text is null`;

/** To each member by what they chose; nothing that came before they worked there, or chose. */
const NOTE = `
  with happened as (${HAPPENED}),
  member as (
    select s.producer_id, m.id, m.email, m.phone, greatest(s.created_at, c.chosen_at) as since,
      coalesce(c.mail, true) as by_mail, coalesce(c.sms, false) as by_sms,
      coalesce(c.locale, (select a.locale from producer_application a
        where a.member_id = m.id and a.deleted_at is null order by a.created_at desc limit 1)) as locale
    from producer_membership s
    join producer_member m on m.id = s.member_id and m.deleted_at is null
    left join desk_alert_choice c on c.member_id = m.id and c.deleted_at is null
    where s.deleted_at is null and s.producer_id in (select producer_id from happened)
  ),
  untold as (
    select h.kind, h.id, 'email' as channel, m.email as "to", m.locale, m.id as of, null::timestamptz as expires_at
    from happened h join member m on m.producer_id = h.producer_id and h.at > m.since and m.by_mail
    union all
    select h.kind, h.id, 'sms', m.phone, m.locale, m.id, now() + interval '1 day'
    from happened h join member m on m.producer_id = h.producer_id and h.at > m.since and m.by_sms
    where m.phone is not null and h.at > :rings
    union all
    select h.kind, h.id, 'push', d.id, d.locale, d.id, now() + interval '1 day'
    from happened h join member m on m.producer_id = h.producer_id
    join push_device d on d.member_id = m.id and d.deleted_at is null and h.at > d.created_at
    join member_session s on s.id = d.session_id and s.ended_at is null and s.expires_at > now() and s.deleted_at is null
    where :push and h.at > :rings
  ),
  keyed as (select *, 'alert-' || kind || ':' || id || ':' || channel || ':' || of as key from untold)
  insert into mail (id, key, channel, template, locale, "to", data, state, attempts, next_try_at, expires_at)
  select 'mail_' || replace(gen_random_uuid()::text, '-', ''), key, channel, 'alert-' || kind,
    case when locale = 'en' then 'en' else 'vi' end, "to", jsonb_build_object('id', id), 'waiting', 0, now(), expires_at
  from keyed
  where not exists (select 1 from mail where mail.key = keyed.key)
  on conflict do nothing
  returning id`;

/**
 * Writes down what members are to be told has come in, read off the rows themselves: nothing is lost by a crash, and each is told once
 * a member, device and channel, by its key.
 * @param purchase of one alone; left out, all that is news
 * @returns how many are new
 */
export async function noteAlerts(
  container: MedusaContainer,
  purchase: string | null = null,
): Promise<number> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const now = clock.now().getTime();
  const { rows } = await db.raw<{ rows: unknown[] }>(NOTE, {
    since: new Date(now - NEWS_MS),
    rings: new Date(now - RINGS_MS),
    push: pushKeys() !== null,
    purchase,
  });
  return rows.length;
}

/** At once, what has just come in. Should that fail, it is found within a minute: what came in stands either way. */
export async function tellDesks(container: MedusaContainer): Promise<void> {
  try {
    if (await noteAlerts(container)) await wakeSender(container);
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`What came in at desks could not be told yet: ${error}`);
  }
}
