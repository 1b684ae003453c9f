import type { CarrierCode } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { sqlOf } from "../booking/database";
import { clock } from "../clock";
import { withOrderLock } from "../order-lock";
import { messageOf } from "../purchase/message-of";
import { askCarrier } from "./book";
import { bookingsOf, carriersThatBook } from "./carriers";
import { finishOrder } from "./finish";
import { followParcel } from "./follow";
import { readOrder } from "./read-order";

/** More wait for the next minute. */
const AT_ONCE = 20;
/** Calls get lost: a parcel that nobody called about is asked about so often. */
const LOOK_AFTER_MINUTES = 30;
/** So often a carrier is asked whether it has brought what it collected. */
const ASK_FOR_CASH_HOURS = 24;

interface Row {
  id: string;
  order_id: string;
  producer_id: string;
  carrier: CarrierCode;
  tracking_number: string | null;
}

const OPEN = `
  select id, order_id, producer_id, carrier, tracking_number from parcel_booking
  where deleted_at is null and carrier = any(:carriers)
    and (state = 'asking' or state = 'booked' and looked_at < :before
      or state = 'closed' and looked_at < :day and exists (select from cash_receipt r
        where r.parcel_id = parcel_booking.id and r.holder = 'carrier' and r.handed_over_at is null and r.deleted_at is null))
  order by looked_at, id limit ${AT_ONCE}`;

/** Asks carriers again for what they have not answered, and about parcels that they have not called about for a while. */
export async function keepBookings(container: MedusaContainer): Promise<void> {
  const carriers = carriersThatBook();
  if (!carriers.length) return;
  const before = new Date(clock.now().getTime() - LOOK_AFTER_MINUTES * 60_000);
  const day = new Date(clock.now().getTime() - ASK_FOR_CASH_HOURS * 3_600_000);
  const { rows } = await sqlOf(container).raw<Row>(OPEN, { carriers, before, day });
  for (const row of rows) {
    try {
      if (row.tracking_number) {
        await followParcel(container, row.carrier, {
          number: row.tracking_number,
          state: null,
          reason: null,
        });
      } else await askAgain(container, row);
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.error(`Parcel ${row.id} could not be asked about at its carrier: ${messageOf(error)}`);
    }
    // One that fails does not keep the others waiting.
    await sqlOf(container).raw("update parcel_booking set looked_at = ? where id = ?", [clock.now(), row.id]);
  }
}

function askAgain(container: MedusaContainer, { id, order_id, producer_id, carrier }: Row): Promise<void> {
  return withOrderLock(container, order_id, async () => {
    const order = await readOrder(container, producer_id, order_id);
    if (await finishOrder(container, order)) return;
    const parcel = order.parcels.find((one) => one.id === id);
    if (parcel?.meant && parcel.booking?.state === "asking") {
      return askCarrier(container, order, id, parcel.meant);
    }
    // The office took it back meanwhile.
    const there = await bookingsOf(carrier)?.find(id);
    if (there) return followParcel(container, carrier, { number: there.number, state: null, reason: null });
    await sqlOf(container).raw(
      "update parcel_booking set state = 'cancelled' where id = ? and state = 'asking'",
      [id],
    );
  });
}
