import { createHmac, timingSafeEqual } from "node:crypto";

const VERSION = "v1";
/** Half of the digest: 128 bits, and a QR code that is read from a bent sheet. */
const MAC_BYTES = 16;

function macOf(label: string, id: string, secret: string): Buffer {
  // A key of its own for each use, so that one's mark opens nothing else.
  const key = createHmac("sha256", secret).update(label).digest();
  return createHmac("sha256", key).update(`${VERSION}.${id}`).digest().subarray(0, MAC_BYTES);
}

/**
 * An id with a mark that only this server can make.
 * @param label what it is for
 * @param secret the server's own: see `keySecret`
 */
export function signId(label: string, id: string, secret: string): string {
  return `${VERSION}.${id}.${macOf(label, id, secret).toString("base64url")}`;
}

/** The id; null when the token was not written here. Takes the same time for every wrong mark. */
export function readSignedId(label: string, token: string, secret: string): string | null {
  const parts = token.split(".");
  const [version, id, mark] = parts;
  if (parts.length !== 3 || version !== VERSION || !id || !mark) return null;
  const given = Buffer.from(mark, "base64url");
  const right = macOf(label, id, secret);
  return given.length === right.length && timingSafeEqual(given, right) ? id : null;
}
