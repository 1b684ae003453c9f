import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { capturePaymentWorkflow, markPaymentCollectionAsPaid } from "@medusajs/medusa/core-flows";
import { sqlOf } from "../booking/database";
import { clock } from "../clock";
import { faultPoint } from "../fault-point";
import { withOrderLock } from "../order-lock";
import { messageOf } from "../purchase/message-of";
import { CURRENCY } from "../purchase/place-of-sale";

/** More wait for the next minute. */
const AT_ONCE = 100;

interface ToBook {
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
  where c.metadata ->> 'cash_receipt' = :id and c.deleted_at is null
    -- Only what was begun since: payments are many.
    and c.created_at >= (select created_at from cash_receipt where id = :id)
  limit 1`;

/**
 * Books what was collected on its order, each receipt as a payment collection of its own that is paid. Under the order's lock; safe to
 * repeat at any point.
 * @returns whether there was anything to book
 */
export async function bookReceiptsOf(container: MedusaContainer, orderId: string): Promise<boolean> {
  const { rows } = await sqlOf(container).raw<ToBook>(
    `select id, order_id, amount::float8 as amount from cash_receipt
      where order_id = ? and booked_at is null and deleted_at is null order by noted_at, id`,
    [orderId],
  );
  if (!rows.length) return false;
  await withOrderLock(container, orderId, async () => {
    for (const row of rows) await book(container, row);
    await closeWhenPaid(container, orderId);
  });
  return true;
}

async function book(container: MedusaContainer, { id, order_id, amount }: ToBook): Promise<void> {
  const sql = sqlOf(container);
  const before = (await sql.raw<Begun>(BEGUN, { id, order_id })).rows[0];
  const collection = before?.id ?? (await openCollection(container, id, amount));
  if (!before?.linked) {
    await container.resolve(ContainerRegistrationKeys.LINK).create({
      [Modules.ORDER]: { order_id },
      [Modules.PAYMENT]: { payment_collection_id: collection },
    });
  }
  faultPoint("cash.before_paid");
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
  faultPoint("cash.after_paid");
  await sql.raw(
    "update cash_receipt set booked_at = ?, updated_at = now() where id = ? and booked_at is null",
    [clock.now(), id],
  );
}

async function openCollection(container: MedusaContainer, receipt: string, amount: number): Promise<string> {
  const [made] = await container
    .resolve(Modules.PAYMENT)
    .createPaymentCollections([{ currency_code: CURRENCY, amount, metadata: { cash_receipt: receipt } }]);
  if (!made) throw new Error(`No payment could be begun for ${receipt}.`);
  return made.id;
}

/** Nothing is due: the payment that was opened when it was ordered is over. */
async function closeWhenPaid(container: MedusaContainer, orderId: string): Promise<void> {
  const { rows } = await sqlOf(container).raw<{ id: string }>(
    `select c.id from order_payment_collection l
      join payment_collection c on c.id = l.payment_collection_id and c.deleted_at is null
      join "order" o on o.id = l.order_id
      join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
      where l.order_id = ? and l.deleted_at is null and c.status in ('not_paid', 'awaiting')
        and (s.totals ->> 'pending_difference')::numeric <= 0
        and not exists (select from payment p where p.payment_collection_id = c.id and p.deleted_at is null)`,
    [orderId],
  );
  if (!rows.length) return;
  // The type of an update leaves the status out; the module takes it.
  const over = rows.map(({ id }) => ({ id, status: "canceled" }));
  await container.resolve(Modules.PAYMENT).upsertPaymentCollections(over);
}

/** What was written down, and a stopped process did not book. */
export async function bookReceipts(container: MedusaContainer): Promise<void> {
  const { rows } = await sqlOf(container).raw<{ order_id: string }>(
    "select distinct order_id from cash_receipt where booked_at is null and deleted_at is null limit ?",
    [AT_ONCE],
  );
  for (const { order_id } of rows) {
    try {
      await bookReceiptsOf(container, order_id);
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.error(`Cash for order ${order_id} could not be booked yet: ${messageOf(error)}`);
    }
  }
}
