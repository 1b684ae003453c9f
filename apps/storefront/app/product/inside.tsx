import type { ProductPage } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { Stars } from "~/components/stars";
import { useT } from "~/i18n";
import { monthName, tellMonths } from "~/terms/telling";

/** What lies in a gift box, each with the stars of its own certificate; nothing for other goods. */
export function Inside({ parts, bar }: Pick<ProductPage, "parts" | "bar">) {
  const t = useT("product");
  const tTerms = useT("terms");
  const locale = useLocale();
  if (parts.length === 0) return null;
  return (
    <section className="mb-12" aria-labelledby="inside">
      <h2 id="inside" className="section-title">
        {t("box.title")}
      </h2>
      <ul className="mt-4 space-y-3">
        {parts.map(
          ({ title, variant_title, pieces, handle, short, season_months, back_in, stars, stars_note }) => {
            const name = t("box.pieces", {
              pieces,
              title: [title, variant_title].filter(Boolean).join(", "),
            });
            const months = bar === "no_season" && tellMonths(tTerms, locale, season_months);
            return (
              <li key={name} className="flex flex-wrap items-center gap-x-3">
                {handle ? (
                  <Anchor to={`/products/${handle}`} className="link inline-block py-2">
                    {name}
                  </Anchor>
                ) : (
                  <span className="py-2">
                    {name} · {t("box.offSale")}
                  </span>
                )}
                <Stars stars={stars} note={stars_note} />
                {handle && short && <span className="text-sm">{t("box.short")}</span>}
                {months ? (
                  <span className="text-sm">{tTerms("season.months", { months })}</span>
                ) : (
                  back_in && (
                    <span className="text-sm">
                      {tTerms("season.over", { month: monthName(locale, back_in) })}
                    </span>
                  )
                )}
              </li>
            );
          },
        )}
      </ul>
      <p className="mt-3 text-sm text-muted">{t("box.stars")}</p>
    </section>
  );
}
