import { readSignedId, signId } from "./signed-id";

const LABEL = "ticket-key";

/**
 * What a ticket's QR code says: its id, signed. No name, no place, no day.
 * @param secret the server's own: see `keySecret`
 */
export function ticketToken(ticketId: string, secret: string): string {
  return signId(LABEL, ticketId, secret);
}

/** The ticket's id; null when the token was not written here. */
export function readTicketToken(token: string, secret: string): string | null {
  return readSignedId(LABEL, token, secret);
}
