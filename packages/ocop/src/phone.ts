import { parsePhoneNumberFromString } from "libphonenumber-js/min";

export interface Phone {
  /** `+84912345678`: what is stored. */
  e164: string;
  /** As written at home: `0912 345 678`. */
  national: string;
  /** Two letters, ISO 3166; `001` for numbers of no country. */
  country: string;
}

/**
 * Vietnamese numbers: mobiles 03, 05, 07, 08, 09 and landlines 02 (Ministry of Information's plan, in force since the
 * eleven-digit mobiles ended in 2018). Service numbers (1800, 1900) cannot take a courier's call.
 */
const VIETNAMESE = /^\+84(?:[35789]\d{8}|2\d{9})$/;

/**
 * A phone number as people type it: Vietnamese with 0, 84 or +84, with spaces, dots or dashes; foreign ones with + or 00 and
 * their country code.
 * @returns null when it is not a number that can be called
 */
export function parsePhone(text: string): Phone | null {
  if (text.length > 60) return null;
  const phone = parsePhoneNumberFromString(plain(text), { defaultCountry: "VN", extract: false });
  if (!phone?.isValid()) return null;
  if (phone.countryCallingCode === "84" && !VIETNAMESE.test(phone.number)) return null;
  return { e164: phone.number, national: phone.formatNational(), country: phone.country ?? "001" };
}

/** Brackets and the "(0)" of British visiting cards: `(+84) 912 345 678`, `+44 (0)20 7946 0958`. */
function plain(text: string): string {
  return text
    .replace(/^(\s*(?:\+|00)[\d\s]+)\(0\)/, "$1")
    .replace(/[()]/g, " ")
    .trim();
}

/** A stored number as shown: national for Vietnam, international for the rest; unreadable text comes back as it is. */
export function formatPhone(e164: string): string {
  const phone = parsePhoneNumberFromString(e164, { defaultCountry: "VN", extract: false });
  if (!phone) return e164;
  return phone.countryCallingCode === "84" ? phone.formatNational() : phone.formatInternational();
}
