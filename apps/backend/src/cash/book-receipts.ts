import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { sqlOf } from "../booking/database";
import { clock } from "../clock";
import { withOrderLock } from "../order-lock";
import { bookPaid, closeOpened } from "../paid-in";
import { messageOf } from "../purchase/message-of";

/** More wait for the next minute. */
const AT_ONCE = 100;

interface ToBook {
  id: string;
  order_id: string;
  amount: number;
}

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

async function book(container: MedusaContainer, row: ToBook): Promise<void> {
  await bookPaid(container, { kept_in: "cash_receipt", ...row }, "cash");
  await sqlOf(container).raw(
    "update cash_receipt set booked_at = ?, updated_at = now() where id = ? and booked_at is null",
    [clock.now(), row.id],
  );
}

const IS_PAID = `
  select 1 from "order" o
    join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
    where o.id = ? and (s.totals ->> 'pending_difference')::numeric <= 0`;

async function closeWhenPaid(container: MedusaContainer, orderId: string): Promise<void> {
  const { rows } = await sqlOf(container).raw(IS_PAID, [orderId]);
  if (rows.length) await closeOpened(container, orderId);
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
