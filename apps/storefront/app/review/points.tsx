import type { RatingSummary } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import type { Locale } from "~/i18n/locale";

/** "4,7": one decimal, as numbers are written in the language. */
export function pointsIn(locale: Locale, average: number): string {
  return new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en", {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(average);
}

/** Buyers' points, as a number in a bubble: stars are a certificate's and nothing else's. */
export function Points({ rating }: { rating: Pick<RatingSummary, "average" | "count"> }) {
  const t = useT("review");
  const value = pointsIn(useLocale(), rating.average);
  return (
    <span className="points">
      <span aria-hidden="true" className="points-bubble">
        {value}
      </span>
      <span aria-hidden="true" className="text-muted">
        ({rating.count})
      </span>
      <span className="sr-only">{t("scoreLabel", { value, total: rating.count })}</span>
    </span>
  );
}
