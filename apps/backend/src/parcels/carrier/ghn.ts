import { fateOf, GhnAway, GhnRefused, ghnCarrier } from "@market/carrier-ghn";
import { type Bookings, CarrierAway, CarrierRefused } from "./carrier";

/** Giao Hàng Nhanh, as the shop's customer; null while `GHN_TOKEN` and `GHN_SHOP_ID` are not set. */
export function ghnBookings(): Bookings | null {
  const { GHN_TOKEN, GHN_SHOP_ID, GHN_API_BASE } = process.env;
  if (!GHN_TOKEN || !GHN_SHOP_ID) return null;
  const ghn = ghnCarrier({ token: GHN_TOKEN, shopId: GHN_SHOP_ID, base: GHN_API_BASE || undefined });
  return {
    fateOf,
    quote: (parcel) => inOurWords(ghn.quote(parcel)),
    book: (parcel) => inOurWords(ghn.book(parcel)),
    look: (number) => inOurWords(ghn.look(number)),
    find: (id) => inOurWords(ghn.find(id)),
    cancel: (number) => inOurWords(ghn.cancel(number)),
    label: (number) => inOurWords(ghn.label(number)),
  };
}

async function inOurWords<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof GhnRefused) throw new CarrierRefused(error.field, error.told);
    if (error instanceof GhnAway) throw new CarrierAway(error.message);
    throw error;
  }
}
