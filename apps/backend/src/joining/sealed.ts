import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { keySecret } from "../purchase/key-secret";

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A copy of the database alone shows neither a licence nor a bank account. */
export function sealed(container: MedusaContainer, bytes: Buffer): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, keyOf(container), nonce);
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64");
}

/** @throws Error when it was sealed with another secret, or changed */
export function unsealed(container: MedusaContainer, kept: string): Buffer {
  const bytes = Buffer.from(kept, "base64");
  const decipher = createDecipheriv(ALGORITHM, keyOf(container), bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
}

function keyOf(container: MedusaContainer): Buffer {
  return Buffer.from(hkdfSync("sha256", keySecret(container), "", "producer-papers.v1", 32));
}
