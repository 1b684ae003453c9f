import { communeByCode, provinceByCode } from "@market/ocop/places";

/** A producer as seen by someone who buys. */
export interface Seller {
  id: string;
  handle: string;
  name: string;
  phone: string | null;
  status: string;
  parcel_option_id: string | null;
  pickup_option_id: string | null;
  /** Where goods are collected. */
  pickup_address: string | null;
}

export interface ProducerRow extends Omit<Seller, "pickup_address"> {
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
  "commune_code",
  "old_address",
] as const;

export function sellerOf({ commune_code, old_address, ...row }: ProducerRow): Seller {
  const commune = commune_code ? communeByCode(commune_code) : null;
  const province = commune ? provinceByCode(commune.province_code) : null;
  const today = [commune?.name, province?.name].filter(Boolean).join(", ");
  return { ...row, pickup_address: [old_address, today].filter(Boolean).join(" · ") || null };
}
