import { formatDay, seasonSpans } from "@market/ocop";
import type { Locale, ProvinceRef } from "@market/store-contract";
import type { TFunction } from "i18next";

type T = TFunction<"terms">;

/** "tháng 5", "May": months are numbered in Vietnamese. */
export function monthName(locale: Locale, month: number): string {
  if (locale === "vi") return `tháng ${month}`;
  return new Date(Date.UTC(2000, month - 1, 1)).toLocaleString("en-GB", { month: "long", timeZone: "UTC" });
}

/** "tháng 5–7", "tháng 11–2", "May to July". */
export function tellMonths(t: T, locale: Locale, months: readonly number[]): string {
  return seasonSpans(months)
    .map(({ from, to }) => {
      const first = monthName(locale, from);
      if (from === to) return first;
      return t("span", { from: first, to: locale === "vi" ? String(to) : monthName(locale, to) });
    })
    .join(t("and"));
}

/** "Tạm nghỉ đến hết ngày 12/02/2027": a producer's rest, whose end may not be known. */
export function tellRest(t: T, locale: Locale, until: string | null): string {
  return until ? t("rest.until", { day: formatDay(until, locale) }) : t("rest.now");
}

/** "Hải Phòng, Hà Nội và Quảng Ninh". */
export function tellPlaces(locale: Locale, places: readonly ProvinceRef[]): string {
  return new Intl.ListFormat(locale === "en" ? "en-GB" : "vi", { type: "conjunction" }).format(
    places.map(({ name }) => name),
  );
}
