import { createHmac, timingSafeEqual } from "node:crypto";

/** A notice that is older, or from further ahead, is not taken: it may be an old one that is played again. */
export const TOLERANCE_MS = 5 * 60 * 1000;

export interface Signed {
  /** As it came, byte for byte. */
  raw: Buffer | string;
  /** Seconds since 1970, from its header. */
  timestamp: string | undefined;
  /** Hexadecimal, with or without `sha256=` before it. */
  signature: string | undefined;
}

export type NotTaken = "unsigned" | "stale" | "forged";

/** HMAC-SHA256 over the time, a full stop and the body. */
export function signatureOf(secret: string, timestamp: string, raw: Buffer | string): string {
  return createHmac("sha256", secret).update(`${timestamp}.`).update(raw).digest("hex");
}

/**
 * Whether a notice comes from whoever knows one of the secrets, and comes now. Two secrets are valid while one takes the other's place.
 * @returns null where it does, else what is wrong with it
 */
export function whyNotTaken(
  { raw, timestamp, signature }: Signed,
  secrets: readonly string[],
  now: Date,
): NotTaken | null {
  const given = signature?.trim().replace(/^sha256=/i, "");
  if (!timestamp || !given || !/^\d{9,11}$/.test(timestamp)) return "unsigned";
  // All secrets are tried, so that the time it takes tells nothing.
  const fits = secrets
    .filter((secret) => secret !== "")
    .map((secret) => same(signatureOf(secret, timestamp, raw), given.toLowerCase()));
  if (!fits.includes(true)) return "forged";
  return Math.abs(now.getTime() - Number(timestamp) * 1000) > TOLERANCE_MS ? "stale" : null;
}

function same(expected: string, given: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
