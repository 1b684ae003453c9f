import type { Booking, BookingsAnswer, Locale, Purchase } from "@market/store-contract";
import { askStore, readStore } from "~/medusa.server";
import { whoAsks } from "~/my-orders/who-asks.server";

/** Every booking of a purchase, to whoever holds its key or is its customer. */
function path(purchaseId: string, locale: Locale): string {
  return `/store/purchases/${encodeURIComponent(purchaseId)}/bookings?locale=${locale}`;
}

/**
 * The bookings for the order's page: none are asked for where only goods were bought.
 * @returns null when they cannot be had now; the order is shown all the same
 */
export async function bookingsOf(
  request: Request,
  purchase: Purchase,
  locale: Locale,
): Promise<Booking[] | null> {
  const visits = purchase.orders.some(({ lines }) => lines.some(({ visit }) => visit));
  if (!visits) return [];
  try {
    const headers = await whoAsks(request, purchase.id);
    return (await askStore<BookingsAnswer>(path(purchase.id, locale), headers)).bookings;
  } catch (error) {
    console.error(
      `bookings of ${purchase.id} cannot be shown: ${error instanceof Error ? error.message : "no answer"}`,
    );
    return null;
  }
}

/**
 * For a page or a file that is about one booking.
 * @throws Response 404 where this browser may not see the purchase, or it has no such booking
 */
export async function findBooking(
  request: Request,
  purchaseId: string,
  locale: Locale,
  which: (booking: Booking) => boolean,
): Promise<Booking> {
  const headers = await whoAsks(request, purchaseId);
  if (Object.keys(headers).length === 0) throw new Response(null, { status: 404 });
  const { bookings } = await readStore<BookingsAnswer>(path(purchaseId, locale), headers);
  const booking = bookings.find(which);
  if (!booking) throw new Response(null, { status: 404 });
  return booking;
}
