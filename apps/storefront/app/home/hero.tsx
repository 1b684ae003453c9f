import { Fragment } from "react";
import { Anchor, useLocale } from "~/components/link";
import { FETCHED_FIRST } from "~/components/picture";
import { useT } from "~/i18n";
import { POPULAR } from "./popular";

export function Hero() {
  const t = useT("home");
  const popular = POPULAR[useLocale()];
  return (
    <section className="hero">
      <div className="wrap hero-words">
        <h1 className="text-3xl font-semibold tracking-tight sm:text-4xl lg:text-5xl">
          {/* Three thoughts: a line ends after one, not within. */}
          {t("hero.title")
            .split(/(?<=,) /)
            .map((thought) => (
              <Fragment key={thought}>
                <span className="inline-block">{thought}</span>{" "}
              </Fragment>
            ))}
        </h1>
        <p className="mt-4 text-lg text-muted">{t("hero.text")}</p>
        <p className="mt-7 flex flex-wrap gap-2.5">
          <Anchor to="/products" className="button">
            {t("hero.cta")}
          </Anchor>
          <Anchor to="/products?stars=5" className="button-quiet bg-paper">
            {t("hero.starred")}
          </Anchor>
        </p>
        <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
          <span className="text-muted">{t("hero.popular")}:</span>
          {popular.map((term) => (
            <Anchor key={term} to={`/search?q=${encodeURIComponent(term)}`} className="link py-1">
              {term}
            </Anchor>
          ))}
        </div>
      </div>
      <img src="/hero.svg" width="1440" height="720" alt="" className="hero-picture" {...FETCHED_FIRST} />
    </section>
  );
}
