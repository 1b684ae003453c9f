import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { clock } from "../clock";
import { REMINDED_WITH_LEFT } from "./settings";

/** Reminded once, of what is still due; whoever left no mail address is not. The mail's key and the mark are written together. */
const REMIND = `
  with due as (
    update transfer_awaited t set reminded_at = cast(:now as timestamptz), updated_at = now()
    from purchase p, "order" o
    where p.id = t.purchase_id and o.id = t.order_id and p.state = 'placed' and o.status <> 'canceled'
      and t.state = 'waiting' and t.reminded_at is null and t.deleted_at is null
      and t.lapses_at > cast(:now as timestamptz)
      and t.lapses_at - (t.lapses_at - p.placed_at) * cast(:share as float8) <= cast(:now as timestamptz)
    returning t.order_id, t.purchase_id, p.locale, p.contact_email)
  insert into mail (id, key, channel, template, locale, "to", data, state, attempts, next_try_at)
  select 'mail_' || replace(gen_random_uuid()::text, '-', ''), 'transfer-reminder:' || order_id, 'email', 'order-transfer-reminder',
    locale, contact_email, jsonb_build_object('purchase_id', purchase_id, 'order_id', order_id), 'waiting', 0, now()
  from due where contact_email is not null
  on conflict do nothing
  returning id`;

/** @returns how many are new */
export async function noteTransferMails(container: MedusaContainer): Promise<number> {
  const { rows } = await sqlOf(container).raw(REMIND, { now: clock.now(), share: REMINDED_WITH_LEFT });
  return rows.length;
}
