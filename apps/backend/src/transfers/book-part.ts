import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { capturePaymentWorkflow, markPaymentCollectionAsPaid } from "@medusajs/medusa/core-flows";
import { sqlOf } from "../booking/database";
import { clock } from "../clock";
import { faultPoint } from "../fault-point";
import { CURRENCY } from "../purchase/place-of-sale";
import { readAwaited } from "./read-awaited";

export interface PartToBook {
  id: string;
  order_id: string;
  amount: number;
}

interface Begun {
  id: string;
  linked: boolean;
  payment_id: string | null;
  capture_id: string | null;
  written: boolean;
}

/** How far a stopped process came with it. */
const BEGUN = `
  select c.id, exists (select from order_payment_collection l where l.payment_collection_id = c.id and l.deleted_at is null) as linked,
    p.id as payment_id, k.id as capture_id,
    exists (select from order_transaction t where t.order_id = :order_id and t.reference = 'capture'
      and t.reference_id = k.id and t.deleted_at is null) as written
  from payment_collection c
  left join payment p on p.payment_collection_id = c.id and p.deleted_at is null
  left join capture k on k.payment_id = p.id and k.deleted_at is null
  where c.metadata ->> 'receipt_part' = :part and c.deleted_at is null
    -- Only what was begun since: payments are many.
    and c.created_at >= (select created_at from receipt_part where id = :part)
  limit 1`;

/**
 * Books a part of a receipt on its order, as a payment collection of its own that is paid. Run it under the order's lock; safe to repeat at
 * any point.
 */
export async function bookPart(
  container: MedusaContainer,
  { id, order_id, amount }: PartToBook,
): Promise<void> {
  const sql = sqlOf(container);
  const begun = async () => (await sql.raw<Begun>(BEGUN, { part: id, order_id })).rows[0];
  const before = await begun();
  const collection = before?.id ?? (await openCollection(container, id, amount));
  if (!before?.linked) await linkToOrder(container, order_id, collection);
  faultPoint("transfer.before_paid");
  if (!before?.payment_id) {
    await markPaymentCollectionAsPaid(container).run({
      input: { order_id, payment_collection_id: collection },
    });
  } else if (!before.capture_id) {
    await capturePaymentWorkflow(container).run({ input: { payment_id: before.payment_id, amount } });
  } else if (!before.written) {
    await container.resolve(Modules.ORDER).addOrderTransactions({
      order_id,
      amount,
      currency_code: CURRENCY,
      reference: "capture",
      reference_id: before.capture_id,
    });
  }
  faultPoint("transfer.after_paid");
  await closeWhenPaid(container, order_id, collection);
  await sql.raw(
    "update receipt_part set booked_at = ?, updated_at = now() where id = ? and booked_at is null",
    [clock.now(), id],
  );
}

async function openCollection(container: MedusaContainer, part: string, amount: number): Promise<string> {
  const [made] = await container
    .resolve(Modules.PAYMENT)
    .createPaymentCollections([{ currency_code: CURRENCY, amount, metadata: { receipt_part: part } }]);
  if (!made) throw new Error(`No payment could be begun for ${part}.`);
  return made.id;
}

async function linkToOrder(container: MedusaContainer, order_id: string, payment_collection_id: string) {
  await container
    .resolve(ContainerRegistrationKeys.LINK)
    .create({ [Modules.ORDER]: { order_id }, [Modules.PAYMENT]: { payment_collection_id } });
}

/** Nothing is due: nothing is awaited, and the payment that was opened when it was ordered is over. */
async function closeWhenPaid(container: MedusaContainer, orderId: string, paidBy: string): Promise<void> {
  const sql = sqlOf(container);
  const [row] = await readAwaited(sql, { orders: [orderId] });
  if (!row || row.due > 0) return;
  await sql.raw(
    "update transfer_awaited set state = 'paid', paid_at = ?, updated_at = now() where order_id = ? and state = 'waiting'",
    [clock.now(), orderId],
  );
  const { rows } = await sql.raw<{ id: string }>(
    `select c.id from order_payment_collection l
      join payment_collection c on c.id = l.payment_collection_id and c.deleted_at is null
      where l.order_id = ? and l.deleted_at is null and c.id <> ? and c.status in ('not_paid', 'awaiting')
        and not exists (select from payment p where p.payment_collection_id = c.id and p.deleted_at is null)`,
    [orderId, paidBy],
  );
  if (!rows.length) return;
  // The type of an update leaves the status out; the module takes it.
  const over = rows.map(({ id }) => ({ id, status: "canceled" }));
  await container.resolve(Modules.PAYMENT).upsertPaymentCollections(over);
}
