import { DEFAULT_PREFIX } from "@market/payment-vietqr";
import { longestHoldMinutes } from "../booking";

const HOURS = 24;

/** Hours that an order of goods waits for its transfer: `TRANSFER_LAPSES_HOURS`. */
export function lapsesHours(given = process.env.TRANSFER_LAPSES_HOURS): number {
  const hours = Number(given);
  return given && Number.isFinite(hours) && hours > 0 ? hours : HOURS;
}

/**
 * Minutes that an order waits for its transfer. Places on a visit are kept no longer for a transfer than a basket may keep them: whoever
 * books without paying would else keep others away for a day.
 */
export function waitsMinutes(hasVisits: boolean): number {
  const minutes = lapsesHours() * 60;
  return hasVisits ? Math.min(minutes, longestHoldMinutes()) : minutes;
}

/** Of the time to pay, this share is left when the buyer is reminded. */
export const REMINDED_WITH_LEFT = 1 / 4;

/** What each reference begins with: `TRANSFER_PREFIX`. */
export function referencePrefix(given = process.env.TRANSFER_PREFIX): string {
  const prefix = given?.trim().toUpperCase() ?? "";
  return /^[0-9A-Z]{2,8}$/.test(prefix) ? prefix : DEFAULT_PREFIX;
}

/** Who knows one of these may tell of receipts: `BANK_WEBHOOK_SECRET`, several by commas while one takes the other's place. */
export function webhookSecrets(given = process.env.BANK_WEBHOOK_SECRET): string[] {
  return (given ?? "")
    .split(",")
    .map((secret) => secret.trim())
    .filter(Boolean);
}
