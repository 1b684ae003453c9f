import { formatDay } from "@market/ocop";
import type { ProductPage } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { monthName, tellMonths, tellRest } from "./telling";

/** Months of the season, and the harvest that is sold ahead. */
export function SeasonFacts({ product }: { product: ProductPage }) {
  const t = useT("terms");
  const locale = useLocale();
  const { sale, season_months, preorder_cap } = product.terms;
  const months = tellMonths(t, locale, season_months);
  if (sale.kind === "preorder") {
    const left = Math.max(0, ...product.variants.map(({ available }) => available ?? 0));
    return (
      <section className="terms-note terms-ahead">
        <h2 className="font-semibold">{t("preorder.title")}</h2>
        <p className="mt-1">{t("preorder.harvest", { day: formatDay(sale.harvest_on, locale) })}</p>
        {preorder_cap !== null && (
          <p>
            {t("preorder.cap", { count: preorder_cap })}{" "}
            {left > 0 ? t("preorder.left", { count: left }) : t("preorder.full")}
          </p>
        )}
        {months && <p className="text-muted">{t("season.months", { months })}</p>}
      </section>
    );
  }
  if (sale.kind === "resting") {
    return (
      <section className="terms-note terms-over">
        <h2 className="font-semibold">{tellRest(t, locale, sale.until)}</h2>
        <p className="mt-1">{t("rest.why")}</p>
      </section>
    );
  }
  if (sale.kind === "out_of_season") {
    return (
      <section className="terms-note terms-over">
        <h2 className="font-semibold">{t("season.over", { month: monthName(locale, sale.back_in) })}</h2>
        <p className="mt-1">{t("season.months", { months })}</p>
      </section>
    );
  }
  return months ? <p className="mt-3 text-sm text-muted">{t("season.months", { months })}</p> : null;
}
