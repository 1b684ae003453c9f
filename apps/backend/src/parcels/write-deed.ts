import type { OrderDeedName } from "@market/store-contract";
import { generateEntityId } from "@medusajs/framework/utils";
import type { Actor } from "../audit";
import type { Sql } from "../booking/database";
import { clock } from "../clock";

export interface DeedWritten {
  order_id: string;
  producer_id: string;
  form_id: string;
  deed: OrderDeedName;
  parcel_id?: string | null;
  reason?: string | null;
  whole?: boolean;
}

/**
 * One line of the order's history; written once for each form.
 * @returns its id; that of the first where the form's deed is written already
 */
export async function writeDeed(
  sql: Sql,
  by: Pick<Actor, "id" | "name">,
  deed: DeedWritten,
): Promise<string> {
  const { rows } = await sql.raw<{ id: string }>(
    `with written as (
       insert into order_deed (id, order_id, producer_id, form_id, deed, parcel_id, member_id, member_name, reason, whole, at)
       values (:id, :order_id, :producer_id, :form_id, :deed, :parcel_id, :member_id, :member_name, :reason, :whole, :at)
       on conflict do nothing returning id)
     select id from written
     union all select id from order_deed where order_id = :order_id and form_id = :form_id and deleted_at is null
     limit 1`,
    {
      id: generateEntityId(undefined, "odeed"),
      order_id: deed.order_id,
      producer_id: deed.producer_id,
      form_id: deed.form_id,
      deed: deed.deed,
      parcel_id: deed.parcel_id ?? null,
      member_id: by.id,
      member_name: by.name,
      reason: deed.reason ?? null,
      whole: deed.whole ?? false,
      at: clock.now(),
    },
  );
  return rows[0]?.id ?? "";
}

/** Whoever sends something has accepted the order. */
export async function markAccepted(sql: Sql, orderId: string): Promise<void> {
  await sql.raw(
    "update desk_order set accepted_at = ?, updated_at = now() where id = ? and accepted_at is null",
    [clock.now(), orderId],
  );
}
