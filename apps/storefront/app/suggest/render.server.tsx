import type { Locale, SuggestionsAnswer } from "@market/store-contract";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { i18nFor } from "~/i18n";
import { SuggestionOptions } from "./options";

/** The list as a piece of HTML: words, prices and stars as on every page, and no template in the browser. */
export function suggestionsAsHtml(answer: SuggestionsAnswer, locale: Locale): string {
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18nFor(locale)}>
      <SuggestionOptions answer={answer} locale={locale} />
    </I18nextProvider>,
  );
}
