import { formatDong } from "@market/ocop";
import type { Locale, SuggestionsAnswer } from "@market/store-contract";
import { Marked } from "~/components/marked";
import { Stars } from "~/components/stars";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { pictureAddress } from "~/pictures/widths";
import { type Suggestion, suggestionsOf } from "./targets";

interface Props {
  answer: SuggestionsAnswer;
  locale: Locale;
}

/** The content of the search box's list. Each option is a link too, so that it opens as links do. */
export function SuggestionOptions({ answer, locale }: Props) {
  const t = useT("suggest");
  const offered = suggestionsOf(answer);
  const count = offered.reduce((sum, [, each]) => sum + each.length, 0);
  return (
    <div data-told={count > 0 ? t("count", { count }) : t("none")} role="presentation">
      {offered.map(([kind, suggestions]) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups of options, never a fieldset
        <div key={kind} role="group" aria-label={t(kind)}>
          <p aria-hidden="true" className="suggestion-kind">
            {t(kind)}
          </p>
          {suggestions.map((suggestion, index) => (
            <a
              key={suggestion.to}
              id={`suggestion-${kind}-${index}`}
              role="option"
              aria-selected="false"
              tabIndex={-1}
              href={localPath(locale, suggestion.to)}
              className="suggestion"
            >
              <Face suggestion={suggestion} locale={locale} />
            </a>
          ))}
        </div>
      ))}
    </div>
  );
}

function Face({ suggestion, locale }: { suggestion: Suggestion; locale: Locale }) {
  const { title, marked, note, goods } = suggestion;
  const picture = goods?.thumbnail && pictureAddress(goods.thumbnail, 160);
  return (
    <>
      {picture && <img src={picture} alt="" width="48" height="48" />}
      <span className="min-w-0 flex-1">
        <span className="suggestion-title">{marked ? <Marked html={marked} /> : title}</span>
        {note && <span className="suggestion-note">{note}</span>}
        {goods && goods.stars > 0 && <Stars stars={goods.stars} note={null} />}
      </span>
      {goods?.price != null && (
        <span className="font-semibold tabular-nums">{formatDong(goods.price, locale)}</span>
      )}
    </>
  );
}
