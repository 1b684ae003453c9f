import { randomInt } from "node:crypto";

/** 31 signs, a prime number of them, none of which is mistaken for another (no 0/O, 1/I/L). */
const SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const RANDOM_SIGNS = 6;
const PREFIX = "HP-";

/**
 * The seventh sign. Weights differ and the modulus is prime, so one wrong sign and two swapped ones are always noticed.
 */
function checkSign(signs: string): string {
  const sum = [...signs].reduce((total, sign, place) => total + SIGNS.indexOf(sign) * (place + 2), 0);
  return SIGNS.charAt(sum % SIGNS.length);
}

/** A number people can say on the telephone, such as `HP-7K3M9QA`; unique only once it is stored. */
export function newPurchaseNumber(): string {
  const signs = Array.from({ length: RANDOM_SIGNS }, () => SIGNS.charAt(randomInt(SIGNS.length))).join("");
  return `${PREFIX}${signs}${checkSign(signs)}`;
}

/** The number as stored, from what someone typed; null when it was misread or mistyped. */
export function parsePurchaseNumber(text: string): string | null {
  const signs = text.toUpperCase().replace(/[\s-]/g, "").replace(/^HP/, "");
  if (signs.length !== RANDOM_SIGNS + 1 || [...signs].some((sign) => !SIGNS.includes(sign))) return null;
  return checkSign(signs.slice(0, RANDOM_SIGNS)) === signs.slice(RANDOM_SIGNS) ? `${PREFIX}${signs}` : null;
}
