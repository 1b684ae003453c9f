import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** Whoever has a basket's id may act on it, so an id is 192 random bits, not a counter or a time. */
export function newBasketId(): string {
  return `bsk_${randomBytes(24).toString("base64url")}`;
}

/**
 * The key that opens a purchase without an account. It is derived, so that the answer to a repeated request carries a working key
 * although only the key's hash is stored.
 * @param secret the server's own secret
 */
export function purchaseKey(purchaseId: string, secret: string): string {
  return createHmac("sha256", secret).update(`purchase-key:${purchaseId}`).digest("base64url");
}

export function hashKey(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

/** Takes the same time for every wrong key. */
export function keyOpens(key: string, storedHash: string): boolean {
  const given = Buffer.from(hashKey(key), "hex");
  const stored = Buffer.from(storedHash, "hex");
  return given.length === stored.length && timingSafeEqual(given, stored);
}
