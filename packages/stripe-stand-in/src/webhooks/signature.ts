import { createHmac } from "node:crypto";

/**
 * Stripe's `Stripe-Signature`: HMAC-SHA256 over `<seconds>.<body>`. While a secret is being rotated there is one `v1`
 * for each that still counts.
 */
export function signatureHeader(body: string, secrets: string[], seconds: number): string {
  const signatures = secrets.map((secret) => {
    return `v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`;
  });
  return [`t=${seconds}`, ...signatures].join(",");
}
