import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import { aTrip, only } from "./a-trip";

/** So many hours before the trip of {@link aTrip} goes. */
export const hours = (before: number) =>
  new Date(Date.parse("2026-12-20T01:00:00Z") - before * 3_600_000).toISOString();

/** Somebody who has booked two adults and a child, for 750,000 ₫ to be paid on the spot. */
export async function aBooking(container: MedusaContainer, api: AxiosInstance) {
  const t = await aTrip(container, api);
  const basket = await t.shopper.takesABasket();
  await t.takesPlaces(basket);
  const purchase = await t.buys(basket);
  const booking = async () => only(await t.bookings(purchase.id, purchase.key));
  return { ...t, purchase, booking, id: (await booking()).id };
}
