import type { CarrierCode } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type Actor, SYSTEM } from "../audit";
import { sqlOf } from "../booking/database";
import { cashFromCarrier } from "../cash/from-carrier";
import { clock } from "../clock";
import { withOrderLock } from "../order-lock";
import { askCarrier } from "./book";
import type { Bookings, Fate, Looked } from "./carrier/carrier";
import { bookingsOf, carrierName } from "./carriers";
import { changeParcel } from "./change-parcel";
import { doDeed } from "./do-deed";
import { reasonOf, stepsTo } from "./fate";
import { readOrder } from "./read-order";
import type { OrderSeen, ParcelSeen } from "./seen";
import { sendParcel } from "./ship";
import { endBooking } from "./write-booking";

/** What a carrier called about; it is no more than a reason to ask. */
export interface Hint {
  number: string;
  state: string | null;
  reason: string | null;
}

interface BookingRow {
  id: string;
  order_id: string;
  producer_id: string;
}

/**
 * Asks a carrier about one of its parcels, and does what follows from the answer, by the same deeds as by hand. Whatever is told twice,
 * late or by somebody else changes nothing: what counts is the carrier's answer.
 * @throws CarrierAway, CarrierRefused, OrderBusy
 */
export async function followParcel(
  container: MedusaContainer,
  carrier: CarrierCode,
  hint: Hint,
): Promise<void> {
  const bookings = bookingsOf(carrier);
  if (!bookings) return;
  const row = await bookingOf(container, carrier, bookings, hint.number);
  if (!row) return;
  await withOrderLock(container, row.order_id, async () => {
    const looked = await bookings.look(hint.number);
    if (looked?.id !== row.id) return;
    const order = await readOrder(container, row.producer_id, row.order_id);
    const parcel = order.parcels.find(({ id }) => id === row.id);
    if (!parcel?.booking) return stopCarrier(container, bookings, row.id, looked);
    if (parcel.booking.state === "asking" && parcel.meant) {
      await askCarrier(container, order, row.id, parcel.meant);
    }
    const fate = bookings.fateOf(looked.state);
    if (!fate) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.warn(
        `${carrierName(carrier)} says “${looked.state}” of parcel ${row.id}: nobody knows what that is.`,
      );
    }
    await note(container, row.id, looked);
    if (!fate) return;
    const told = hint.state === looked.state ? hint.reason : null;
    await doWhatFollows(container, order, parcel, { carrier, fate, told });
    if (looked.collected) await followCash(container, row, carrier, looked);
  });
}

/** By its number; by the parcel's own id, which the carrier knows, where its number never came back. */
async function bookingOf(
  container: MedusaContainer,
  carrier: CarrierCode,
  bookings: Bookings,
  number: string,
): Promise<BookingRow | null> {
  const find = async (where: "tracking_number" | "id", value: string) =>
    (
      await sqlOf(container).raw<BookingRow>(
        `select id, order_id, producer_id from parcel_booking where carrier = ? and ${where} = ? and deleted_at is null`,
        [carrier, value],
      )
    ).rows[0] ?? null;
  const known = await find("tracking_number", number);
  if (known) return known;
  const id = (await bookings.look(number))?.id;
  return id ? find("id", id) : null;
}

/** A parcel that was taken back here, also by the office, and that its carrier still has: it is told. */
async function stopCarrier(
  container: MedusaContainer,
  bookings: Bookings,
  id: string,
  { state, number }: Looked,
): Promise<void> {
  const fate = bookings.fateOf(state);
  if (fate !== "cancelled" && !(fate === "waiting" && (await bookings.cancel(number)))) return;
  await sqlOf(container).raw(
    "update parcel_booking set state = 'cancelled', updated_at = now() where id = ? and state in ('asking', 'booked')",
    [id],
  );
}

async function note(container: MedusaContainer, id: string, looked: Looked): Promise<void> {
  await sqlOf(container).raw(
    `update parcel_booking set carrier_state = ?, collected = ?, expected_at = coalesce(?, expected_at), looked_at = ?,
        updated_at = now() where id = ?`,
    [looked.state, looked.collected, looked.expected_at, clock.now(), id],
  );
}

/** The carrier has the buyer's cash, or has brought it to the producer: it may say so long after the delivery. */
async function followCash(
  container: MedusaContainer,
  { id, order_id, producer_id }: BookingRow,
  carrier: CarrierCode,
  { number, collected, paid_out }: Looked,
): Promise<void> {
  const order = await readOrder(container, producer_id, order_id);
  const parcel = order.parcels.find((one) => one.id === id);
  if (!parcel) return;
  const by: Actor = { ...SYSTEM, name: carrierName(carrier) ?? carrier };
  await cashFromCarrier(container, order, parcel, { by, collected, handed_over: paid_out, number });
}

/** Nothing is to be heard of it any more, unless the carrier calls. */
const OVER: ReadonlySet<Fate> = new Set(["delivered", "returned", "lost", "cancelled"]);

interface Told {
  carrier: CarrierCode;
  fate: Fate;
  /** The carrier's words. */
  told: string | null;
}

async function doWhatFollows(
  container: MedusaContainer,
  order: OrderSeen,
  parcel: ParcelSeen,
  { carrier, fate, told }: Told,
): Promise<void> {
  const by: Actor = { ...SYSTEM, name: carrierName(carrier) ?? carrier };
  const at = { by, producer_id: order.producer_id, order_id: order.id };
  const reason = told ?? reasonOf(fate);
  const form = (deed: string) => ({ form_id: `${parcel.id}-${deed}-${order.deeds.length}` });
  if (fate === "cancelled" && parcel.state === "packed") {
    await doDeed(container, at, form("unbooked"), "unbooked", async () => {
      await endBooking(container, order, { id: parcel.id, by, ...form("unbooked"), reason });
      return { parcel_id: parcel.id, details: { carrier, reason } };
    });
    return;
  }
  for (const deed of stepsTo(parcel.state, fate)) {
    if (deed === "shipped") await pickedUp(container, at, parcel, form(deed).form_id);
    else
      await changeParcel(container, at, {
        ...form(deed),
        parcel_id: parcel.id,
        deed,
        reason,
        restock: false,
        refused: deed === "returned",
      });
  }
  if (OVER.has(fate)) {
    await sqlOf(container).raw(
      "update parcel_booking set state = 'closed' where id = ? and state = 'booked'",
      [parcel.id],
    );
  }
}

async function pickedUp(
  container: MedusaContainer,
  at: Parameters<typeof doDeed>[1],
  { id, meant }: ParcelSeen,
  form_id: string,
): Promise<void> {
  await doDeed(container, at, { form_id }, "shipped", async (order) => {
    const now = order.parcels.find((one) => one.id === id);
    if (!meant || !now || now.state !== "packed") return null;
    const { carrier, lines } = meant;
    const tracking_number = now.booking?.tracking_number ?? null;
    const begun = { form_id, carrier, tracking_number, member_id: at.by.id, member_name: at.by.name, lines };
    await sendParcel(container, order, { id, shipped: now.shipped, begun });
    return { parcel_id: id, details: { carrier, tracking_number, lines } };
  });
}
