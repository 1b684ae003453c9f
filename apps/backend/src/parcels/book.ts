import type { CarrierCode, ChosenPieces } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { faultPoint } from "../fault-point";
import { CarrierAway, CarrierRefused } from "./carrier/carrier";
import { bookingsOf } from "./carriers";
import { chosenOf } from "./chosen";
import { type AtOrder, changedMeanwhile, doDeed, type Form } from "./do-deed";
import { packPieces } from "./pack";
import type { Meant, OrderSeen } from "./seen";
import { bookingsNow, parcelToBook, refusalOf, toBook } from "./to-book";
import { endBooking, writeBooked, writeBooking } from "./write-booking";

export interface Booking extends Form {
  seen: number;
  carrier: CarrierCode;
  lines: ChosenPieces;
  /** null: as the goods weigh together. */
  weight_g: number | null;
}

/**
 * A carrier fetches some pieces in one parcel. What it does not take is refused before anything is written; then the booking is written down,
 * asked for and finished, so that a process that stops between leaves the rest to the job. Sent is the parcel once the carrier has it.
 * @throws Refusal 404, 409 `changed_meanwhile`, `order_busy`, `carrier_off`, `carrier_away`, 422
 */
export function bookParcel(container: MedusaContainer, at: AtOrder, booking: Booking): Promise<void> {
  return doDeed(container, at, booking, "booked", async (order) => {
    if (order.stage !== "to_accept" && order.stage !== "to_pack") throw changedMeanwhile(order);
    const { carrier, form_id } = booking;
    const bookings = bookingsNow(carrier);
    const chosen = chosenOf(order, booking.lines);
    const parcel = await parcelToBook(container, order, chosen, booking.weight_g);
    try {
      await bookings.quote(parcel);
    } catch (error) {
      throw refusalOf(error, carrier);
    }
    const meant: Meant = {
      form_id,
      carrier,
      tracking_number: null,
      member_id: at.by.id,
      member_name: at.by.name,
      lines: chosen.map(({ line, quantity }) => ({ line_id: line.id, quantity })),
      weight_g: parcel.weight_g,
      collect: parcel.collect,
    };
    const id = await packPieces(container, order, chosen, { booking: meant }, at.by.id);
    faultPoint("booking.packed");
    await writeBooking(container, order, id, meant);
    faultPoint("booking.written");
    await askCarrier(container, order, id, meant);
    const { lines, weight_g, collect } = meant;
    return { parcel_id: id, details: { carrier, lines, weight_g, collect } };
  });
}

/**
 * Asks for what is written down; safe to repeat. Where the carrier is away it is asked again by the job.
 * @throws Refusal 422 where the carrier does not take it: then the pieces are to be sent again
 */
export async function askCarrier(
  container: MedusaContainer,
  order: OrderSeen,
  id: string,
  meant: Meant,
): Promise<void> {
  const { carrier, form_id, member_id, member_name } = meant;
  const bookings = bookingsOf(carrier);
  if (!bookings) return;
  try {
    const booked = await bookings.book(await toBook(container, order, { id, ...meant }));
    faultPoint("booking.asked");
    await writeBooked(container, id, booked);
  } catch (error) {
    if (error instanceof CarrierAway) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.warn(`Parcel ${id} is to be booked, and its carrier is asked again: ${error.message}`);
      return;
    }
    if (!(error instanceof CarrierRefused)) throw error;
    const by = { id: member_id, name: member_name };
    await endBooking(container, order, { id, by, form_id: `${form_id}-refused`, reason: error.told });
    throw refusalOf(error, carrier);
  }
}
