import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

const NEWS_DAYS = 7;

/** Money that came too late and went back: whoever left no mail address gets a text message. */
const NOTE = `
  insert into mail (id, key, channel, template, locale, "to", data, state, attempts, next_try_at)
  select 'mail_' || replace(gen_random_uuid()::text, '-', ''), 'returned:' || y.id,
    case when p.contact_email is null then 'sms' else 'email' end, 'order-returned', p.locale,
    coalesce(p.contact_email, p.contact_phone),
    jsonb_build_object('purchase_id', p.id, 'amount', y.amount), 'waiting', 0, now()
  from prepayment y join purchase p on p.id = y.purchase_id
  where y.returned_at is not null and y.updated_at > now() - :days * interval '1 day'
    and y.deleted_at is null and p.deleted_at is null
    and not exists (select 1 from mail where mail.key = 'returned:' || y.id)
  on conflict do nothing
  returning id`;

/** @returns how many are new */
export async function noteReturned(container: MedusaContainer): Promise<number> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await db.raw<{ rows: unknown[] }>(NOTE, { days: NEWS_DAYS });
  return rows.length;
}
