import type { CheckInKey, CheckInResult, SignedCheckInList } from "@market/store-contract";
import type { ReactNode } from "react";
import { useT } from "~/i18n";
import { dictionaries } from "~/i18n/dictionaries";
import { type Locale, localPath } from "~/i18n/locale";
import element from "../elements/desk/check-in-desk.js?worker&url";
import reader from "../elements/desk/qr-reader.js?worker&url";
import { Answer } from "./answer";

interface Props {
  /** Which departure it is; left out where the address says it: see the page without a network. */
  query?: string;
  signed?: SignedCheckInList;
  listKey: CheckInKey;
  action: string;
  /** Of the form for codes: posted twice, it lets in once. */
  eventId: string;
  result: CheckInResult | null;
  now: Date;
  locale: Locale;
  /** The guests. */
  children: ReactNode;
}

/** The desk itself: forms that work by themselves, and what its script needs for the camera and for having no network. */
export function DeskElement(props: Props) {
  const { query = "", signed, listKey, action, eventId, result, now, locale, children } = props;
  const t = useT("desk");
  const { tell, scan, checkIn, visit } = dictionaries[locale].desk;
  const { used, letIn, letInNamed } = checkIn;
  const words = { tell, scan, row: { used, void: checkIn.void, letIn, letInNamed, counts: visit.in } };
  const signIn = `${localPath(locale, "/desk/sign-in")}?${new URLSearchParams({ return_to: action })}`;
  return (
    <>
      <check-in-desk
        class="block"
        data-ref={query}
        data-list={signed ? JSON.stringify(signed) : ""}
        data-key={JSON.stringify(listKey)}
        data-words={JSON.stringify(words)}
        data-locale={locale}
        data-reader={reader}
        data-shell={localPath(locale, "/desk/offline")}
        data-sign-in={signIn}
        data-now={now.toISOString()}
      >
        <Answer result={result} now={now} locale={locale} action={action} />
        <form method="post" action={action} noValidate className="desk-code" data-code-form="">
          <input type="hidden" name="event_id" value={eventId} />
          <label htmlFor="code" className="block font-semibold">
            {t("checkIn.code")}
          </label>
          <p id="code-hint" className="text-sm text-muted">
            {t("checkIn.codeHint")}
          </p>
          <div className="desk-code-row">
            <input
              id="code"
              name="code"
              className="field"
              aria-describedby="code-hint"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={200}
            />
            <button type="submit" className="button">
              {t("checkIn.submit")}
            </button>
          </div>
        </form>
        <div data-scanner="" />
        <p data-network="" role="status" className="mt-3 text-sm text-muted" />
        <div data-notes="" role="status" className="space-y-2" />
        {children}
      </check-in-desk>
      <script type="module" src={element} />
    </>
  );
}
