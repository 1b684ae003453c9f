import type { CarrierCode } from "@market/store-contract";
import { type Bookings, type Carrier, manual } from "./carrier/carrier";
import { ghnBookings } from "./carrier/ghn";

const CARRIERS: Record<CarrierCode, Carrier> = {
  ghn: {
    ...manual("GHN", (number) => `https://donhang.ghn.vn/?order_code=${number}`),
    bookings: ghnBookings,
  },
  ghtk: manual("GHTK", (number) => `https://i.ghtk.vn/${number}`),
  viettel_post: manual("Viettel Post"),
  vnpost: manual("VNPost"),
  jt_express: manual(
    "J&T Express",
    (number) => `https://jtexpress.vn/vi/tracking?type=track&billcode=${number}`,
  ),
  own: manual(null),
  other: manual(null),
};

export const CARRIER_CODES = Object.keys(CARRIERS) as [CarrierCode, ...CarrierCode[]];

export const CARRIER_CHOICES = CARRIER_CODES.map((code) => ({ code, name: CARRIERS[code].name }));

/** Those that can be asked to fetch a parcel, as the shop is set up now. */
export const carriersThatBook = (): CarrierCode[] => CARRIER_CODES.filter((code) => bookingsOf(code));

export const bookingsOf = (code: CarrierCode): Bookings | null => CARRIERS[code].bookings();

export function isCarrier(code: unknown): code is CarrierCode {
  return typeof code === "string" && Object.hasOwn(CARRIERS, code);
}

export const carrierName = (code: CarrierCode | null): string | null => (code ? CARRIERS[code].name : null);

export function trackingPage(code: CarrierCode | null, number: string | null): string | null {
  const page = code && CARRIERS[code].page;
  return page && number ? page(encodeURIComponent(number)) : null;
}
