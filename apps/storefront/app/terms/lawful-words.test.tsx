import { SUPPLEMENT_SENTENCE } from "@market/ocop";
import type { ProductTerms } from "@market/store-contract";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it } from "vitest";
import { i18nFor } from "~/i18n";
import { LawfulWords } from "./lawful-words";

const page = (locale: "vi" | "en", terms: Partial<ProductTerms>) =>
  renderToStaticMarkup(
    <I18nextProvider i18n={i18nFor(locale)}>
      <LawfulWords terms={{ supplement: false, alcohol: false, abv: null, ...terms } as ProductTerms} />
    </I18nextProvider>,
  );

describe("a food supplement's page", () => {
  it("carries the law's sentence word for word, in English beside its meaning", () => {
    for (const locale of ["vi", "en"] as const) {
      expect(page(locale, { supplement: true })).toContain(
        `<p class="font-semibold" lang="vi">${SUPPLEMENT_SENTENCE}.</p>`,
      );
    }
    expect(page("en", { supplement: true })).toContain("This food is not a medicine");
    expect(page("vi", {})).not.toContain(SUPPLEMENT_SENTENCE);
  });
});
