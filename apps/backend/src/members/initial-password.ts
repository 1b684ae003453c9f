import { randomInt } from "node:crypto";
import { TICKET_SIGNS } from "@market/ocop/booking";

const GROUPS = 4;
const SIGNS = 4;

/** 79 random bits in signs that nobody mixes up, to be read out or written on paper: `k7m2-9qxa-…`. */
export function initialPassword(): string {
  const signs = TICKET_SIGNS.toLowerCase();
  const group = () => Array.from({ length: SIGNS }, () => signs.charAt(randomInt(signs.length))).join("");
  return Array.from({ length: GROUPS }, group).join("-");
}
