import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { clock } from "../clock";
import { faultPoint } from "../fault-point";
import { giveBack } from "../give-back";
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
      const { id, order_id, refund } = booking;
      await giveBack(container, { order_id, reference: REFERENCE, reference_id: id, amount: refund });
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
