import type { StoreRefusal } from "~/medusa.server";
import { CARRIER_ERRORS, type CarrierError } from "./draft";

const FIELDS: Record<string, CarrierError> = {
  weight_g: "weight",
  address: "address",
  from: "seller",
  phone: "phone",
  route: "route",
  collect: "collect",
  shop: "carrier_shop",
};

/** What stands in the way of a booking; null where it is something else. */
export function carrierErrorOf({ code, errors }: StoreRefusal): CarrierError | null {
  const known = CARRIER_ERRORS.find((one) => one === code);
  if (known) return known;
  const [error] = errors;
  if (error?.field === "weight_g" && error.code === "required") return "weight_missing";
  return (error && FIELDS[error.field]) ?? null;
}

/** The carrier's own words. */
export function toldBy({ errors }: StoreRefusal): string | null {
  const told = errors[0]?.values?.told;
  return typeof told === "string" ? told : null;
}
