import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { noteDeed, SYSTEM } from "../audit";
import { inOneTransaction, sqlOf } from "../booking/database";
import { clock } from "../clock";
import { faultPoint } from "../fault-point";
import { withOrderLock, withStockLock } from "../order-lock";
import { messageOf } from "../purchase/message-of";
import { readAwaited, type TransferRow } from "./read-awaited";

/** More wait for the next minute. */
const AT_ONCE = 100;

/**
 * Orders whose time to be paid is over, and those that a stopped process left lapsed and not cancelled. What is on its way to its buyer
 * lapses no more: its money is the producer's to ask for.
 */
const OVER = `
  select t.order_id from transfer_awaited t join "order" o on o.id = t.order_id
  where (t.state = 'waiting' and t.lapses_at <= :now or t.state = 'lapsed') and o.status <> 'canceled' and t.deleted_at is null
    and exists (select from purchase p where p.id = t.purchase_id and p.state = 'placed')
    and not exists (select from order_fulfillment l
      join fulfillment f on f.id = l.fulfillment_id and f.canceled_at is null and f.deleted_at is null
      where l.order_id = o.id and l.deleted_at is null)
  order by t.lapses_at limit :most`;

/** Cancels what was not paid in time: stock and places are free again, and what came of it is to go back. Safe to repeat. */
export async function lapseTransfers(container: MedusaContainer): Promise<void> {
  const { rows } = await sqlOf(container).raw<{ order_id: string }>(OVER, {
    now: clock.now(),
    most: AT_ONCE,
  });
  for (const { order_id } of rows) {
    try {
      await withOrderLock(container, order_id, () => lapse(container, order_id));
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.error(
        `Order ${order_id} was not paid in time, and could not be cancelled yet: ${messageOf(error)}`,
      );
    }
  }
}

async function lapse(container: MedusaContainer, orderId: string): Promise<void> {
  const [row] = await readAwaited(sqlOf(container), { orders: [orderId] });
  if (!row || row.cancelled || !(await takeOver(container, row))) return;
  faultPoint("transfer.lapsed");
  await withStockLock(container, row.producer_id, () =>
    cancelOrderWorkflow(container).run({ input: { order_id: orderId } }),
  );
  faultPoint("transfer.cancelled");
}

/** Asked under the lock: money may have come at this very moment. What lapses stands in the trail with it, or neither does. */
async function takeOver(container: MedusaContainer, row: TransferRow): Promise<boolean> {
  const { order_id, producer_id, reference, due } = row;
  if (row.state === "lapsed") return true;
  const paid = due <= 0;
  return inOneTransaction(container, async (trx) => {
    const { rows } = await trx.raw(
      `update transfer_awaited set state = :state, paid_at = case when :paid then cast(:now as timestamptz) end, updated_at = now()
        where order_id = :order_id and state = 'waiting' and lapses_at <= :now
          and not exists (select from receipt_part r where r.order_id = :order_id and r.booked_at is null and r.deleted_at is null)
        returning id`,
      { order_id, now: clock.now(), paid, state: paid ? "paid" : "lapsed" },
    );
    if (!rows.length || paid) return false;
    await noteDeed(trx, {
      by: SYSTEM,
      producer_id,
      deed: "transfer.lapsed",
      object: { type: "order", id: order_id },
      details: { reference, due, paid: row.paid },
    });
    return true;
  });
}
