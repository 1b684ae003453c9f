import type { CarrierCode } from "@market/store-contract";

interface CarrierKnown {
  /** The same in every language; null where the page has words of its own. */
  name: string | null;
  /** The carrier's page about one parcel; left out where it has none that opens by its number. */
  page?: (number: string) => string;
}

/** Whom producers hand parcels to; written down by hand. */
const CARRIERS: Record<CarrierCode, CarrierKnown> = {
  ghn: { name: "GHN", page: (number) => `https://donhang.ghn.vn/?order_code=${number}` },
  ghtk: { name: "GHTK", page: (number) => `https://i.ghtk.vn/${number}` },
  viettel_post: { name: "Viettel Post" },
  vnpost: { name: "VNPost" },
  jt_express: {
    name: "J&T Express",
    page: (number) => `https://jtexpress.vn/vi/tracking?type=track&billcode=${number}`,
  },
  own: { name: null },
  other: { name: null },
};

export const CARRIER_CODES = Object.keys(CARRIERS) as [CarrierCode, ...CarrierCode[]];

export const CARRIER_CHOICES = CARRIER_CODES.map((code) => ({ code, name: CARRIERS[code].name }));

export function isCarrier(code: unknown): code is CarrierCode {
  return typeof code === "string" && Object.hasOwn(CARRIERS, code);
}

export const carrierName = (code: CarrierCode | null): string | null => (code ? CARRIERS[code].name : null);

export function trackingPage(code: CarrierCode | null, number: string | null): string | null {
  const page = code && CARRIERS[code].page;
  return page && number ? page(encodeURIComponent(number)) : null;
}
