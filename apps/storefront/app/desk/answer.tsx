import type { CheckInResult } from "@market/store-contract";
import { useT } from "~/i18n";
import { dictionaries } from "~/i18n/dictionaries";
import type { Locale } from "~/i18n/locale";
import { tellAnswer } from "../elements/desk/tell.js";

interface Props {
  result: CheckInResult | null;
  now: Date;
  locale: Locale;
  /** Where an entry is taken back. */
  action: string;
}

/** What the last scan said, large enough to be read in the sun; empty before the first. */
export function Answer({ result, now, locale, action }: Props) {
  const t = useT("desk");
  const told = result && tellAnswer(result, dictionaries[locale].desk.tell, locale, now);
  const mayUndo = result?.undo_until && new Date(result.undo_until) > now;
  return (
    <div
      data-answer=""
      aria-label={t("checkIn.answer")}
      role="status"
      className="desk-answer"
      data-tone={told?.tone}
    >
      {told && (
        // biome-ignore lint/a11y/noAutofocus: the page came again because of this; it is read before anything else
        <div tabIndex={-1} autoFocus>
          <p className="desk-answer-title">{told.title}</p>
          <p>{told.text}</p>
        </div>
      )}
      <form method="post" action={action} hidden={!mayUndo} data-undo="">
        <input type="hidden" name="intent" value="undo" />
        <input type="hidden" name="event_id" value={result?.id ?? ""} />
        <button type="submit" className="button-quiet mt-2">
          {t("checkIn.undo")}
        </button>
      </form>
    </div>
  );
}
