import { createHmac, timingSafeEqual } from "node:crypto";

const VERSION = "v1";
/** Half of the digest: 128 bits, and a QR code that is read from a bent sheet. */
const MAC_BYTES = 16;

/** A key of its own, so that a ticket's mark opens nothing else. */
function ticketKey(secret: string): Buffer {
  return createHmac("sha256", secret).update("ticket-key").digest();
}

function macOf(ticketId: string, secret: string): Buffer {
  return createHmac("sha256", ticketKey(secret))
    .update(`${VERSION}.${ticketId}`)
    .digest()
    .subarray(0, MAC_BYTES);
}

/**
 * What a ticket's QR code says: its id, signed. No name, no place, no day.
 * @param secret the server's own: see `keySecret`
 */
export function ticketToken(ticketId: string, secret: string): string {
  return `${VERSION}.${ticketId}.${macOf(ticketId, secret).toString("base64url")}`;
}

/** The ticket's id; null when the token was not written here. Takes the same time for every wrong mark. */
export function readTicketToken(token: string, secret: string): string | null {
  const parts = token.split(".");
  const [version, id, mark] = parts;
  if (parts.length !== 3 || version !== VERSION || !id || !mark) return null;
  const given = Buffer.from(mark, "base64url");
  const right = macOf(id, secret);
  return given.length === right.length && timingSafeEqual(given, right) ? id : null;
}
