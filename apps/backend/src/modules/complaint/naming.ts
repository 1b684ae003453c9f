import { randomBytes, randomInt } from "node:crypto";
import { dayOf } from "@market/ocop";

/** No two of these signs are mistaken for each other on the telephone or on paper. */
const SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const RANDOM_SIGNS = 5;

/** Whoever has a complaint's id may read it, so an id is 192 random bits. */
export function newComplaintId(): string {
  return `cmp_${randomBytes(24).toString("base64url")}`;
}

/** `KN-261124-7K3MQ`: the day it was received, and five signs. */
export function newComplaintNumber(received: Date): string {
  const day = dayOf(received).replaceAll("-", "").slice(2);
  const signs = Array.from({ length: RANDOM_SIGNS }, () => SIGNS.charAt(randomInt(SIGNS.length))).join("");
  return `KN-${day}-${signs}`;
}
