import { dayOf, formatDay } from "@market/ocop";
import type { Locale } from "@market/store-contract";

/** `10:00, 26/11/2026` in Vietnam's time, whatever the server's is. */
export function formatMoment(iso: string, locale: Locale): string {
  const instant = new Date(iso);
  const time = new Intl.DateTimeFormat("en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Asia/Ho_Chi_Minh",
  }).format(instant);
  return `${time}, ${formatDay(dayOf(instant), locale)}`;
}
