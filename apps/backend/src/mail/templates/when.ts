import { dayOf, formatDay, formatMoment, type Locale } from "@market/ocop";
import type { VisitWords } from "../words/visit-vi";

const TAGS = { vi: "vi-VN", en: "en-GB" } as const;

/** `Thứ Bảy, 05/12/2026`, in Vietnam. */
export function longDay(instant: Date, locale: Locale): string {
  const day = dayOf(instant);
  const named = new Intl.DateTimeFormat(TAGS[locale], { weekday: "long", timeZone: "UTC" });
  return `${named.format(new Date(`${day}T00:00:00Z`))}, ${formatDay(day, locale)}`;
}

/** `08:00` in Vietnam. */
export function timeOf(instant: Date): string {
  return formatMoment(instant, "vi").slice(0, 5);
}

interface When {
  starts_at: string;
  ends_at: string | null;
  nights: number | null;
}

/** When a visit is, as one line: its day and hours, or its days and nights. */
export function whenOf(words: VisitWords, locale: Locale, { starts_at, ends_at, nights }: When): string {
  const start = new Date(starts_at);
  const end = ends_at === null ? null : new Date(ends_at);
  if (nights !== null && end) {
    const days = words.stay(formatDay(dayOf(start), locale), formatDay(dayOf(end), locale));
    return `${days} (${words.nights(nights)})`;
  }
  const hours = end && dayOf(end) === dayOf(start) ? `${timeOf(start)} – ${timeOf(end)}` : timeOf(start);
  return `${longDay(start, locale)}, ${hours}`;
}
