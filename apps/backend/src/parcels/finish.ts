import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { sqlOf } from "../booking/database";
import { bookReceiptsOf } from "../cash/book-receipts";
import { nowOrSoon } from "../give-back/now-or-soon";
import { withOrderLock } from "../order-lock";
import { messageOf } from "../purchase/message-of";
import { cancelWhole } from "./decline";
import { readDropped } from "./dropped";
import { readOrder } from "./read-order";
import type { OrderSeen } from "./seen";
import { settleDropped } from "./settle-dropped";
import { sendParcel } from "./ship";
import { unpack, writeBooking } from "./write-booking";

/** More wait for the next minute. */
const AT_ONCE = 100;

/**
 * Ends what a stopped process began on an order. Run it under the order's lock.
 * @returns whether there was anything to end
 */
export async function finishOrder(container: MedusaContainer, order: OrderSeen): Promise<boolean> {
  let finished = false;
  for (const { id, shipped, begun, written, meant, booking } of order.parcels) {
    if (written) continue;
    if (begun) await sendParcel(container, order, { id, shipped, begun });
    else if (meant && !booking) await writeBooking(container, order, id, meant);
    else if (booking?.state === "cancelled" && !shipped) await unpack(container, order, id);
    else continue;
    finished = true;
  }
  if (order.deeds.some(({ whole }) => whole) && !order.cancelled_at) {
    await cancelWhole(container, order);
    finished = true;
  }
  if (await bookReceiptsOf(container, order.id)) finished = true;
  const dropped = await readDropped(sqlOf(container), [order.id]);
  if (dropped.some(({ settled_at }) => !settled_at)) {
    await nowOrSoon(container, `order ${order.id}`, () => settleDropped(container, order));
    finished = true;
  }
  return finished;
}

/** Of the last day, which a process that stops for longer outlives by its members' next deed. */
const BEGUN = `
  select d.id, d.producer_id from desk_order d where d.deleted_at is null and (
    d.id in (select order_id from dropped_line where settled_at is null and deleted_at is null)
    or d.id in (select e.order_id from order_deed e join "order" o on o.id = e.order_id
      where e.whole and e.deed = 'declined' and e.at > now() - interval '1 day' and o.status <> 'canceled')
    or d.id in (select l.order_id from fulfillment f
      join order_fulfillment l on l.fulfillment_id = f.id and l.deleted_at is null
      where f.created_at > now() - interval '1 day' and f.canceled_at is null and f.deleted_at is null
        and f.metadata -> 'desk' is not null
        and not exists (select from parcel p where p.id = f.id and p.deleted_at is null))
    or d.id in (select l.order_id from fulfillment f
      join order_fulfillment l on l.fulfillment_id = f.id and l.deleted_at is null
      left join parcel_booking b on b.id = f.id and b.deleted_at is null
      where f.created_at > now() - interval '1 day' and f.canceled_at is null and f.deleted_at is null
        and f.metadata -> 'booking' is not null and (b.id is null or b.state = 'cancelled')))
  order by d.id limit ?`;

/** Whatever a stopped process left half-way at any desk. */
export async function finishOrders(container: MedusaContainer): Promise<void> {
  const { rows } = await sqlOf(container).raw<{ id: string; producer_id: string }>(BEGUN, [AT_ONCE]);
  for (const { id, producer_id } of rows) {
    try {
      await withOrderLock(container, id, async () => {
        await finishOrder(container, await readOrder(container, producer_id, id));
      });
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.error(`Order ${id} was changed at its desk, and could not be finished yet: ${messageOf(error)}`);
    }
  }
}
