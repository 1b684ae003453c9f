import type { ProductTerms } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";

/** What the law wants said beside the price: of supplements word for word, of alcohol who may buy it. */
export function LawfulWords({ terms }: { terms: ProductTerms }) {
  const t = useT("terms");
  const locale = useLocale();
  return (
    <>
      {terms.supplement && (
        <div className="terms-note mt-5">
          <p className="font-semibold" lang="vi">
            {t("supplement")}
          </p>
          {locale === "en" && <p className="mt-1 text-muted">{t("supplementTranslated")}</p>}
        </div>
      )}
      {terms.alcohol && (
        <div className="terms-note mt-5">
          <p className="font-semibold">{t("alcohol.adults")}</p>
          {terms.abv !== null && <p className="mt-1">{t("alcohol.abv", { abv: terms.abv })}</p>}
          <p className="mt-1">{t("alcohol.unpaid")}</p>
        </div>
      )}
    </>
  );
}
