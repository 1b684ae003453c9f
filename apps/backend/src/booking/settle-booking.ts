import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  cancelOrderWorkflow,
  createOrderCreditLinesWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows";
import { clock } from "../clock";
import { faultPoint } from "../fault-point";
import { producerOf, withOrderLock, withStockLock } from "../order-lock";
import { messageOf } from "../purchase/message-of";
import { sqlOf } from "./database";
import { type BookingRow, readBookings } from "./read-bookings";

const REFERENCE = "booking";
/** More wait for the next minute. */
const AT_ONCE = 100;

/**
 * Writes on the order what a booking that ended gives back: less to pay, or money returned. By its own mark it is done once, however
 * often a stopped process begins it again.
 */
export async function settleBooking(container: MedusaContainer, bookingId: string): Promise<void> {
  const [found] = await readBookings(sqlOf(container), "id", bookingId);
  if (!found) return;
  await withOrderLock(container, found.order_id, async () => {
    const [booking] = await readBookings(sqlOf(container), "id", bookingId);
    if (!booking || booking.settled_at || booking.refund === null) return;
    faultPoint("booking.before_settled");
    if (await nothingIsLeftOf(container, booking)) {
      await cancelWholeOrder(container, booking.order_id);
    } else if (booking.refund > 0) {
      await giveBack(container, booking, booking.refund);
    }
    await sqlOf(container).raw("update booking set settled_at = ? where id = ? and settled_at is null", [
      clock.now(),
      bookingId,
    ]);
  });
}

/** Bookings that ended and whose order does not say so yet: a process stopped between the two. */
export async function settleBookings(container: MedusaContainer): Promise<void> {
  const { rows } = await sqlOf(container).raw<{ id: string }>(
    `select id from booking where cancelled_at is not null and settled_at is null and deleted_at is null
      order by cancelled_at, id limit ?`,
    [AT_ONCE],
  );
  for (const { id } of rows) {
    try {
      await settleBooking(container, id);
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.error(`Booking ${id} ended, and its order could not be told yet: ${messageOf(error)}`);
    }
  }
}

/** Visits alone, all of them ended with all of their money back: then the order itself is cancelled. */
async function nothingIsLeftOf(container: MedusaContainer, { order_id }: BookingRow): Promise<boolean> {
  const bookings = await readBookings(sqlOf(container), "order", order_id);
  const { rows } = await sqlOf(container).raw<{ id: string }>(
    `select l.id from order_item i join "order" o on o.id = i.order_id and o.version = i.version
      join order_line_item l on l.id = i.item_id where o.id = ? and i.deleted_at is null and i.quantity > 0`,
    [order_id],
  );
  const visited = new Set(bookings.flatMap(({ line_ids }) => line_ids));
  const given = await creditOf(container, order_id);
  return (
    given === 0 &&
    rows.every(({ id }) => visited.has(id)) &&
    bookings.every(({ refund, total }) => refund !== null && refund === total)
  );
}

async function creditOf(container: MedusaContainer, orderId: string): Promise<number> {
  const { rows } = await sqlOf(container).raw<{ amount: string }>(
    "select coalesce(sum(amount), 0) as amount from order_credit_line where order_id = ? and deleted_at is null",
    [orderId],
  );
  return Number(rows[0]?.amount);
}

async function cancelWholeOrder(container: MedusaContainer, orderId: string): Promise<void> {
  const { rows } = await sqlOf(container).raw<{ status: string }>(`select status from "order" where id = ?`, [
    orderId,
  ]);
  if (rows[0]?.status === "canceled") return;
  const producerId = await producerOf(container, orderId);
  await withStockLock(container, producerId, () =>
    cancelOrderWorkflow(container).run({ input: { order_id: orderId } }),
  );
}

interface OrderRow {
  summary?: { pending_difference?: number | null } | null;
  credit_lines?: Array<{
    reference: string | null;
    reference_id: string | null;
    amount: number;
  } | null> | null;
  payment_collections?: Array<{
    payments?: Array<{
      id: string;
      captures?: Array<{ amount: number } | null> | null;
      refunds?: Array<{ amount: number; note: string | null } | null> | null;
    } | null> | null;
  } | null> | null;
}

/**
 * What is not paid yet is asked for no more, by a credit line; what was paid is returned, payment by payment. To cancel a part by an order
 * edit would cancel the payment of the whole.
 */
async function giveBack(
  container: MedusaContainer,
  { id, order_id }: BookingRow,
  refund: number,
): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "summary.*",
      "credit_lines.*",
      "payment_collections.payments.id",
      "payment_collections.payments.captures.amount",
      "payment_collections.payments.refunds.*",
    ],
    filters: { id: order_id },
  });
  const order = (data as unknown as OrderRow[])[0];
  const credited = (order?.credit_lines ?? []).some((line) => line?.reference_id === id);
  const due = Math.max(0, Number(order?.summary?.pending_difference ?? 0));
  let left = refund - sum((order?.credit_lines ?? []).filter((line) => line?.reference_id === id));
  if (!credited && due > 0) {
    const amount = Math.min(left, due);
    await createOrderCreditLinesWorkflow(container).run({
      input: { id: order_id, credit_lines: [{ amount, reference: REFERENCE, reference_id: id }] },
    });
    left -= amount;
    faultPoint("booking.after_credit");
  }
  const payments = (order?.payment_collections ?? []).flatMap((one) => one?.payments ?? []);
  left -= sum(payments.flatMap((one) => (one?.refunds ?? []).filter((each) => each?.note === id)));
  for (const payment of payments) {
    const kept = payment ? sum(payment.captures) - sum(payment.refunds) : 0;
    const amount = Math.min(left, kept);
    if (!payment || amount <= 0) continue;
    await refundPaymentWorkflow(container).run({ input: { payment_id: payment.id, amount, note: id } });
    left -= amount;
  }
}

function sum(amounts: ReadonlyArray<{ amount: number } | null> | null | undefined): number {
  return (amounts ?? []).reduce((total, one) => total + Number(one?.amount ?? 0), 0);
}
