import type { MedusaContainer } from "@medusajs/framework/types";
import { cancelOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows";
import type { Actor } from "../audit";
import { inOneTransaction, sqlOf } from "../booking/database";
import { clock } from "../clock";
import { faultPoint } from "../fault-point";
import { withStockLock } from "../order-lock";
import type { Booked } from "./carrier/carrier";
import type { Meant, OrderSeen } from "./seen";
import { markAccepted, writeDeed } from "./write-deed";

type OfOrder = Pick<OrderSeen, "id" | "producer_id">;

/** What a carrier is to be asked for, before it is asked; safe to repeat. */
export async function writeBooking(
  container: MedusaContainer,
  order: OfOrder,
  id: string,
  { form_id, carrier, weight_g, collect, member_id, member_name }: Meant,
): Promise<void> {
  await inOneTransaction(container, async (trx) => {
    await trx.raw(
      `insert into parcel_booking (id, order_id, producer_id, carrier, weight_g, collect, looked_at)
        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
      [id, order.id, order.producer_id, carrier, weight_g, collect, clock.now()],
    );
    const by = { id: member_id, name: member_name };
    const { id: order_id, producer_id } = order;
    await writeDeed(trx, by, { order_id, producer_id, form_id, deed: "booked", parcel_id: id });
    await markAccepted(trx, order.id);
  });
}

export async function writeBooked(
  container: MedusaContainer,
  id: string,
  { number, fee, expected_at }: Booked,
): Promise<void> {
  await sqlOf(container).raw(
    `update parcel_booking set state = 'booked', tracking_number = ?, fee = ?, expected_at = ?, looked_at = ?, updated_at = now()
      where id = ? and state = 'asking'`,
    [number, fee, expected_at, clock.now(), id],
  );
}

/**
 * A carrier does not fetch it: its pieces are to be sent again, and are promised to their buyer as before. Written down first; safe to repeat.
 */
export async function endBooking(
  container: MedusaContainer,
  order: OfOrder,
  ending: { id: string; by: Pick<Actor, "id" | "name">; form_id: string; reason: string | null },
): Promise<void> {
  const { id, by, form_id, reason } = ending;
  await inOneTransaction(container, async (trx) => {
    await trx.raw("update parcel_booking set state = 'cancelled', updated_at = now() where id = ?", [id]);
    const { id: order_id, producer_id } = order;
    await writeDeed(trx, by, { order_id, producer_id, form_id, deed: "unbooked", parcel_id: id, reason });
  });
  faultPoint("booking.ended");
  await unpack(container, order, id);
}

export async function unpack(container: MedusaContainer, order: OfOrder, id: string): Promise<void> {
  await withStockLock(container, order.producer_id, () =>
    cancelOrderFulfillmentWorkflow(container).run({ input: { order_id: order.id, fulfillment_id: id } }),
  );
}
