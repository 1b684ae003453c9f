import type { MedusaContainer } from "@medusajs/framework/types";
import { Refusal } from "../refusal";
import { type AtOrder, changedMeanwhile, doDeed, type Form } from "./do-deed";
import type { BookingSeen } from "./seen";
import { bookingsNow, refusalOf } from "./to-book";
import { endBooking } from "./write-booking";

export interface Unbooking extends Form {
  seen: number;
  parcel_id: string;
}

/**
 * A carrier is not to fetch a parcel after all: cancelled there first, then here.
 * @throws Refusal 404, 409 `changed_meanwhile`, `order_busy`, `picked_up`, `carrier_off`, `carrier_away`
 */
export function unbookParcel(container: MedusaContainer, at: AtOrder, unbooking: Unbooking): Promise<void> {
  return doDeed(container, at, unbooking, "unbooked", async (order) => {
    const { parcel_id, form_id } = unbooking;
    const parcel = order.parcels.find(({ id }) => id === parcel_id);
    if (!parcel) throw new Refusal(404, "no_such_parcel", "There is no such parcel of this order.");
    if (parcel.state !== "packed" || !parcel.booking) throw changedMeanwhile(order);
    await cancelAtCarrier(parcel_id, parcel.booking);
    await endBooking(container, order, { id: parcel_id, by: at.by, form_id, reason: null });
    return { parcel_id, details: { carrier: parcel.booking.carrier } };
  });
}

async function cancelAtCarrier(id: string, { carrier, tracking_number }: BookingSeen): Promise<void> {
  const bookings = bookingsNow(carrier);
  try {
    // One whose answer was lost may be there all the same.
    const number = tracking_number ?? (await bookings.find(id))?.number;
    if (!number || (await bookings.cancel(number))) return;
    const looked = await bookings.look(number);
    if (!looked || bookings.fateOf(looked.state) === "cancelled") return;
  } catch (error) {
    throw refusalOf(error, carrier);
  }
  throw new Refusal(409, "picked_up", "The carrier has this parcel already.");
}
