import type { CarrierCode, CarrierQuoteAnswer, ChosenPieces } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Refusal } from "../refusal";
import { chosenOf } from "./chosen";
import { readOrder } from "./read-order";
import { leftOf } from "./rules";
import { bookingsNow, parcelToBook, refusalOf } from "./to-book";

interface Asked {
  carrier: CarrierCode;
  /** null: all that is left. */
  lines: ChosenPieces | null;
  weight_g: number | null;
}

/** What a carrier would take for some pieces. @throws Refusal 404, 409 `carrier_off`, `carrier_away`, 422 */
export async function quoteParcel(
  container: MedusaContainer,
  producerId: string,
  orderId: string,
  { carrier, lines, weight_g }: Asked,
): Promise<CarrierQuoteAnswer["quote"]> {
  const order = await readOrder(container, producerId, orderId);
  const bookings = bookingsNow(carrier);
  const wanted = lines ?? order.lines.map((line) => ({ id: line.id, quantity: leftOf(line) }));
  const chosen = chosenOf(order, wanted);
  const parcel = await parcelToBook(container, order, chosen, weight_g);
  try {
    const { fee, expected_at } = await bookings.quote(parcel);
    return {
      carrier,
      fee,
      expected_at,
      collect: parcel.collect,
      weight_g: parcel.weight_g,
      lines: chosen.map(({ line, quantity }) => ({ id: line.id, quantity })),
    };
  } catch (error) {
    throw refusalOf(error, carrier);
  }
}

/** The carrier's own page to print. @throws Refusal 404, 409 `not_booked`, `carrier_off`, `carrier_away` */
export async function parcelLabel(
  container: MedusaContainer,
  producerId: string,
  orderId: string,
  parcelId: string,
): Promise<string> {
  const order = await readOrder(container, producerId, orderId);
  const parcel = order.parcels.find(({ id }) => id === parcelId);
  if (!parcel) throw new Refusal(404, "no_such_parcel", "There is no such parcel of this order.");
  const { booking } = parcel;
  if (!booking?.tracking_number)
    throw new Refusal(409, "not_booked", "This parcel has no label of a carrier's.");
  try {
    return await bookingsNow(booking.carrier).label(booking.tracking_number);
  } catch (error) {
    throw refusalOf(error, booking.carrier);
  }
}
