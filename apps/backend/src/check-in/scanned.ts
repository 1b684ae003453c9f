import { parseTicketCode } from "@market/ocop/booking";
import type { CheckInEvent } from "@market/store-contract";
import { readTicketToken } from "../booking/ticket-token";

/** By what a ticket is looked up; or why it is none. */
export type Scanned = { by: "id" | "code"; value: string } | { by: null; fault: "not_a_ticket" | "mistyped" };

/** A reader that types, types what the picture says into the field for codes. */
const LIKE_A_TOKEN = /^\s*v\d+\./;

export function scanned({ code = "", token = "" }: CheckInEvent, secret: string): Scanned {
  const picture = token || (LIKE_A_TOKEN.test(code) ? code : "");
  if (picture) {
    const id = readTicketToken(picture.trim(), secret);
    return id ? { by: "id", value: id } : { by: null, fault: "not_a_ticket" };
  }
  const parsed = parseTicketCode(code);
  return parsed ? { by: "code", value: parsed } : { by: null, fault: "mistyped" };
}
