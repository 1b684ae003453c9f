import { parsePhone } from "@market/ocop";
import { communeByCode, provinceByCode } from "@market/ocop/places";
import type { AddressBody, FieldError } from "@market/store-contract";
import { refuseFields } from "../refusal";
import { sentAs } from "../refusal/sent";

const MAX = { name: 100, phone: 60, street: 200, code: 10 } as const;

/** An address as Medusa keeps it. */
export interface CheckedAddress {
  first_name: string;
  phone: string;
  address_1: string;
  city: string;
  province: string;
  country_code: "vn";
  metadata: { province_code: string; commune_code: string };
}

/**
 * Checks an address as the checkout does: province → commune → street.
 * @throws Refusal 422 naming everything that is wrong
 */
export function checkAddress(body: unknown): { address: CheckedAddress; isDefault: boolean } {
  const sent = sentAs<AddressBody>(body);
  const errors: FieldError[] = [];
  const text = (field: keyof AddressBody, max: number) => {
    const value = sent[field];
    const line = typeof value === "string" ? value.normalize("NFC").trim() : "";
    if (!line) errors.push({ field, code: "required" });
    else if (line.length > max) errors.push({ field, code: "too_long", values: { max } });
    return line.slice(0, max);
  };
  const name = text("name", MAX.name);
  const typed = text("phone", MAX.phone);
  const phone = typed ? parsePhone(typed) : null;
  if (typed && !phone) errors.push({ field: "phone", code: "not_a_phone" });
  const province_code = text("province_code", MAX.code);
  const province = province_code ? provinceByCode(province_code) : null;
  if (province_code && !province) errors.push({ field: "province_code", code: "no_such_place" });
  const commune_code = text("commune_code", MAX.code);
  const commune = commune_code ? communeByCode(commune_code) : null;
  if (commune_code && !commune) errors.push({ field: "commune_code", code: "no_such_place" });
  if (province && commune && commune.province_code !== province.code) {
    errors.push({ field: "commune_code", code: "not_in_province" });
  }
  const street = text("street", MAX.street);
  if (errors.length || !phone || !province || !commune) throw refuseFields(errors);
  return {
    isDefault: sent.is_default === true,
    address: {
      first_name: name,
      phone: phone.e164,
      address_1: street,
      city: commune.name,
      province: province.name,
      country_code: "vn",
      metadata: { province_code, commune_code },
    },
  };
}
