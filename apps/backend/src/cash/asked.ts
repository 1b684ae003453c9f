import { collectedWith } from "../parcels/rules";
import type { OrderSeen, ParcelSeen } from "../parcels/seen";

/**
 * đồng to be collected for one of an order's parcels: what its carrier was told, else its goods, and the delivery with the first one. Never
 * more than is due; what an earlier parcel was short of is not asked for with a later one.
 * @param received đồng that were collected for the order's parcels before
 */
export function askedFor(order: OrderSeen, parcel: ParcelSeen, received: number): number {
  if (parcel.booking && parcel.booking.state !== "cancelled")
    return Math.min(order.due, parcel.booking.collect);
  const place = order.parcels.findIndex(({ id }) => id === parcel.id);
  const before = order.parcels.slice(0, place);
  const packed = (lineId: string) =>
    before
      .flatMap(({ lines }) => lines)
      .reduce((sum, { line_id, quantity }) => (line_id === lineId ? sum + quantity : sum), 0);
  const asked = collectedWith(
    {
      // As though nothing had been collected yet: the earlier parcels are taken off by what they ask.
      due: order.due + received,
      delivery: order.delivery_dropped ? 0 : order.delivery.total,
      lines: order.lines.map((line) => ({ ...line, in_parcels: packed(line.id) })),
      parcels: before.filter(({ state }) => state !== "returned"),
    },
    parcel.lines,
  );
  return Math.min(order.due, asked);
}
