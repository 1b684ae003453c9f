import { communeByCode, provinceByCode } from "@market/ocop/places";
import { areaOf } from "../selling-terms";

/** A producer as seen by someone who buys. */
export interface Seller {
  id: string;
  handle: string;
  name: string;
  phone: string | null;
  status: string;
  parcel_option_id: string | null;
  pickup_option_id: string | null;
  own_delivery_option_id: string | null;
  /** Provinces that the producer itself delivers to; null: all of Vietnam. */
  own_delivery_to: string[] | null;
  /** Where goods are collected. */
  pickup_address: string | null;
}

export interface ProducerRow extends Omit<Seller, "pickup_address" | "own_delivery_to"> {
  own_delivery_to: unknown;
  alcohol_licence: string | null;
  alcohol_licence_until: string | null;
  commune_code: string | null;
  old_address: string | null;
}

export const PRODUCER_FIELDS = [
  "id",
  "handle",
  "name",
  "phone",
  "status",
  "parcel_option_id",
  "pickup_option_id",
  "own_delivery_option_id",
  "own_delivery_to",
  "alcohol_licence",
  "alcohol_licence_until",
  "commune_code",
  "old_address",
] as const;

export function sellerOf({
  commune_code,
  old_address,
  own_delivery_to,
  alcohol_licence,
  alcohol_licence_until,
  ...row
}: ProducerRow): Seller {
  const commune = commune_code ? communeByCode(commune_code) : null;
  const province = commune ? provinceByCode(commune.province_code) : null;
  const today = [commune?.name, province?.name].filter(Boolean).join(", ");
  return {
    ...row,
    own_delivery_to: areaOf(own_delivery_to),
    pickup_address: [old_address, today].filter(Boolean).join(" · ") || null,
  };
}
