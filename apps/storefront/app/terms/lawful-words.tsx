import { SUPPLEMENT_SENTENCE } from "@market/ocop";
import type { ProductTerms } from "@market/store-contract";
import { useT } from "~/i18n";

/** What the law wants said beside the price: of supplements word for word, of alcohol who may buy it. */
export function LawfulWords({ terms }: { terms: ProductTerms }) {
  const t = useT("terms");
  return (
    <>
      {terms.supplement && (
        <div className="terms-note mt-5">
          <p className="font-semibold" lang="vi">
            {SUPPLEMENT_SENTENCE}.
          </p>
          <p className="mt-1 text-muted">{t("supplementNote")}</p>
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
