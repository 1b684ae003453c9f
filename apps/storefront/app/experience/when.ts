import { addDays, type Day, dayOf, formatDay, formatMoment } from "@market/ocop";
import type { Locale } from "@market/store-contract";
import type { Month } from "./month";

const TAGS = { vi: "vi-VN", en: "en-GB" } as const;

function weekday(locale: Locale, day: Day, style: "long" | "short"): string {
  const named = new Intl.DateTimeFormat(TAGS[locale], { weekday: style, timeZone: "UTC" });
  return named.format(new Date(`${day}T00:00:00Z`));
}

/** `Tháng 12/2026`, `December 2026`. */
export function monthTitle(locale: Locale, month: Month): string {
  const [year, number] = month.split("-") as [string, string];
  if (locale === "vi") return `Tháng ${Number(number)}/${year}`;
  return formatDay(`${month}-01`, "en").replace(/^1 /, "");
}

/** The seven names over a month, Monday first: as they stand there, and as they are read out. */
export function weekdayNames(locale: Locale): Array<{ short: string; long: string }> {
  const monday = "2026-11-23";
  return Array.from({ length: 7 }, (_, index) => {
    const day = addDays(monday, index);
    return { short: weekday(locale, day, "short"), long: weekday(locale, day, "long") };
  });
}

/** `Thứ Bảy, 05/12/2026`, `Saturday, 5 December 2026`. */
export function longDay(locale: Locale, day: Day): string {
  return `${weekday(locale, day, "long")}, ${formatDay(day, locale)}`;
}

/** `08:00`, in Vietnam. */
export function timeOf(instant: string): string {
  return formatMoment(new Date(instant), "vi").slice(0, 5);
}

/** `08:00 – 11:30`; where it ends on another day, that day is told. */
export function timeSpan(locale: Locale, startsAt: string, endsAt: string | null): string {
  if (!endsAt) return timeOf(startsAt);
  const last = dayOf(new Date(endsAt));
  if (last === dayOf(new Date(startsAt))) return `${timeOf(startsAt)} – ${timeOf(endsAt)}`;
  return `${timeOf(startsAt)} – ${timeOf(endsAt)}, ${formatDay(last, locale)}`;
}
