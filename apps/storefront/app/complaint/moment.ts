import { formatMoment as momentOf } from "@market/ocop";
import type { Locale } from "@market/store-contract";

/** `10:00, 26/11/2026` in Vietnam's time, whatever the server's is. */
export function formatMoment(iso: string, locale: Locale): string {
  return momentOf(new Date(iso), locale);
}
