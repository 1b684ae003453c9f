import { StarRow } from "~/components/stars";
import { useT } from "~/i18n";

export function HowStarsWork() {
  const t = useT("home");
  const tCommon = useT("common");
  return (
    <section
      id="stars"
      className="below mt-16 scroll-mt-6 bg-accent-deep text-white lg:mt-24"
      aria-labelledby="stars-title"
    >
      <div className="wrap py-14 lg:py-20">
        <h2 id="stars-title" className="section-title">
          {t("how.title")}
        </h2>
        <p className="mt-3 max-w-prose">{t("how.text")}</p>
        <ul className="mt-8 grid gap-8 md:grid-cols-3">
          {([5, 4, 3] as const).map((stars) => (
            <li key={stars} className="border-t border-white/30 pt-5">
              <span role="img" aria-label={tCommon("stars.some", { stars })} className="flex text-gold-soft">
                <StarRow count={stars} className="h-6" />
              </span>
              <h3 className="mt-3 text-lg font-semibold">{t(`how.star${stars}.title`)}</h3>
              <p className="mt-1">{t(`how.star${stars}.text`)}</p>
            </li>
          ))}
        </ul>
        <p className="mt-8 max-w-prose">{t("how.valid")}</p>
      </div>
    </section>
  );
}
