import { createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

/** Six digits, each number as likely as any other. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, "0");
}

export function newChallenge(): string {
  return `otc_${randomBytes(24).toString("base64url")}`;
}

/** A million codes are soon tried against a plain hash: the server's own secret goes in, and the challenge as salt. */
export function hashCode(challenge: string, code: string, secret: string): string {
  return createHmac("sha256", secret).update(`one-time-code:${challenge}:${code}`).digest("hex");
}

export function sameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one, "hex"), Buffer.from(other, "hex")];
  return a.length === b.length && timingSafeEqual(a, b);
}
