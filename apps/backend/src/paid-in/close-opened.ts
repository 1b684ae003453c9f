import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { sqlOf } from "../booking/database";

const OPENED = `
  select c.id from order_payment_collection l
    join payment_collection c on c.id = l.payment_collection_id and c.deleted_at is null
    where l.order_id = ? and l.deleted_at is null and c.status in ('not_paid', 'awaiting')
      and not exists (select from payment p where p.payment_collection_id = c.id and p.deleted_at is null)`;

/** Nothing is due of an order any more: the payment that was opened when it was ordered is over. */
export async function closeOpened(container: MedusaContainer, orderId: string): Promise<void> {
  const { rows } = await sqlOf(container).raw<{ id: string }>(OPENED, [orderId]);
  if (!rows.length) return;
  // The type of an update leaves the status out; the module takes it.
  const over = rows.map(({ id }) => ({ id, status: "canceled" }));
  await container.resolve(Modules.PAYMENT).upsertPaymentCollections(over);
}
