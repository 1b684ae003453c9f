import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** What happened longer ago is no news: a shop that stood still for a week does not write about it. */
const NEWS_DAYS = 7;

/**
 * Whatever happened to an order and is not told yet, read off the orders themselves: so nothing that happened is lost by a crash,
 * and an order that was made for a purchase and undone with it is told to nobody. One row an event, by its key.
 */
const UNTOLD = `
  select 'purchase-placed:' || p.id as key, 'order-placed' as template, p.locale, p.contact_email as "to",
         jsonb_build_object('purchase_id', p.id) as data
  from purchase p
  where p.placed_at > now() - :days * interval '1 day' and (:purchase::text is null or p.id = :purchase) and :sold
  union all
  select case when f.delivered_at is null then 'shipped:' else 'delivered:' end || f.id,
         case when f.delivered_at is null then 'order-shipped' else 'order-delivered' end, p.locale, p.contact_email,
         jsonb_build_object('purchase_id', p.id, 'order_id', part.order_id, 'fulfillment_id', f.id)
  from fulfillment f
  join order_fulfillment fulfilled on fulfilled.fulfillment_id = f.id and fulfilled.deleted_at is null
  join purchase_part part on part.order_id = fulfilled.order_id and part.deleted_at is null
  join purchase p on p.id = part.purchase_id
  where coalesce(f.delivered_at, f.shipped_at) > now() - :days * interval '1 day'
    and f.canceled_at is null and f.deleted_at is null and :purchase::text is null and :sold
  union all
  select 'cancelled:' || o.id, 'order-cancelled', p.locale, p.contact_email,
         jsonb_build_object('purchase_id', p.id, 'order_id', o.id)
  from "order" o
  join purchase_part part on part.order_id = o.id and part.deleted_at is null
  join purchase p on p.id = part.purchase_id
  where o.status = 'canceled' and o.canceled_at > now() - :days * interval '1 day' and :purchase::text is null and :sold
    -- Of visits alone their own mails tell: see noteVisitMails.
    and exists (select from order_item i where i.order_id = o.id and i.version = o.version and i.deleted_at is null
      and not exists (select from booking b
        where b.order_id = o.id and i.item_id = any(b.line_ids) and b.deleted_at is null))
  union all
  select 'refunded:' || r.id, 'order-refunded', p.locale, p.contact_email,
         jsonb_build_object('purchase_id', p.id, 'order_id', part.order_id, 'amount', r.amount)
  from refund r
  join payment paid on paid.id = r.payment_id
  join order_payment_collection collected
    on collected.payment_collection_id = paid.payment_collection_id and collected.deleted_at is null
  join purchase_part part on part.order_id = collected.order_id and part.deleted_at is null
  join purchase p on p.id = part.purchase_id
  where r.created_at > now() - :days * interval '1 day' and r.deleted_at is null and :purchase::text is null and :sold
  union all
  -- What Medusa knows nothing of. An order that is declined as a whole is told as cancelled.
  select 'deed:' || d.id, 'order-' || d.deed, p.locale, p.contact_email,
         jsonb_build_object('purchase_id', p.id, 'order_id', d.order_id, 'deed_id', d.id)
  from order_deed d
  join purchase_part part on part.order_id = d.order_id and part.deleted_at is null
  join purchase p on p.id = part.purchase_id
  where d.created_at > now() - :days * interval '1 day' and d.deed in ('failed', 'declined') and not d.whole
    and d.deleted_at is null and :purchase::text is null and :sold`;

/** Sold, to someone who left an address. */
const SOLD = "(p.state = 'placed' and p.contact_email is not null and p.deleted_at is null)";

/** Made once: a statement is prepared by its text. */
const NOTE = `
  with untold as (${UNTOLD.replaceAll(":sold", SOLD)})
  insert into mail (id, key, channel, template, locale, "to", data, state, attempts, next_try_at)
  select 'mail_' || replace(gen_random_uuid()::text, '-', ''), key, 'email', template, locale, "to", data, 'waiting', 0, now()
  from untold
  where not exists (select 1 from mail where mail.key = untold.key)
  on conflict do nothing
  returning id`;

/**
 * Writes down the mails that what happened to orders calls for, all of it or, at placing, one purchase's.
 * @returns how many are new
 */
export async function noteOrderMails(container: MedusaContainer, purchaseId?: string): Promise<number> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await db.raw<{ rows: unknown[] }>(NOTE, { days: NEWS_DAYS, purchase: purchaseId ?? null });
  return rows.length;
}

/** An officer who ships, or marks as delivered, without telling the customer: noted as left out, so that it stays so. */
export async function leaveOut(
  container: MedusaContainer,
  fulfillmentId: string,
  what: "shipped" | "delivered",
) {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await db.raw(
    `insert into mail (id, key, channel, template, locale, "to", state, attempts, next_try_at)
     values ('mail_' || replace(gen_random_uuid()::text, '-', ''), ?, 'email', ?, 'vi', '', 'left_out', 0, now())
     on conflict do nothing`,
    [`${what}:${fulfillmentId}`, `order-${what}`],
  );
}
