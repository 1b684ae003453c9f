import type { RatingSummary } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { pointsIn } from "./points";

/** The average, how many rated, and how they are spread. */
export function RatingSummaryView({ rating }: { rating: RatingSummary }) {
  const t = useT("review");
  const value = pointsIn(useLocale(), rating.average);
  return (
    <div className="rating-summary">
      <p>
        <span className="points-bubble points-large">{t("score", { value })}</span>
        <span className="ml-3 text-muted">{t("count", { count: rating.count })}</span>
      </p>
      <ul className="rating-bars">
        {rating.counts.map((total, place) => {
          const points = rating.counts.length - place;
          return (
            <li key={points}>
              <span className="sr-only">{t("bar", { points, total })}</span>
              <span aria-hidden="true">{t("points", { count: points })}</span>
              <meter aria-hidden="true" min={0} max={rating.count} value={total} />
              <span aria-hidden="true" className="text-right tabular-nums text-muted">
                {total}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="text-sm text-muted">
        {t("notOcop")} {rating.demo && t("demoNote")}
      </p>
    </div>
  );
}
