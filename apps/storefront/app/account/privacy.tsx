import type { ConsentEvent, ConsentsAnswer, ConsentText } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";

interface Props {
  current: ConsentsAnswer["current"];
  history: ConsentEvent[];
  texts: ConsentText[];
}

/** A day and a time in Vietnam, as written there: `24/11/2026 09:05`. */
function moment(instant: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Asia/Ho_Chi_Minh",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(instant));
  return parts.replace(",", "");
}

export function Privacy({ current, history, texts }: Props) {
  const t = useT("account");
  return (
    <>
      {texts.map((text) => (
        <Consent key={text.kind} text={text} {...current[text.kind]} />
      ))}
      <section aria-labelledby="record-title" className="panel">
        <details>
          <summary>
            <h2 id="record-title" className="inline text-lg font-semibold">
              {t("privacy.recordTitle")}
            </h2>
          </summary>
          <ol className="mt-4 divide-y divide-line">
            {history.map((event) => (
              <li key={event.kind + event.at} className="py-3">
                <p className="font-medium">
                  {t(`privacy.${event.action}`)}: {titleOf(texts, event.kind)}
                </p>
                <p className="text-sm text-muted">
                  {moment(event.at)} · {t("privacy.version", { version: event.version })}
                </p>
                <p lang={event.locale} className="mt-1 text-sm">
                  {event.text}
                </p>
              </li>
            ))}
          </ol>
        </details>
      </section>
      <section aria-labelledby="export-title" className="panel">
        <h2 id="export-title" className="text-lg font-semibold">
          {t("privacy.exportTitle")}
        </h2>
        <p className="mt-1 max-w-prose text-muted">{t("privacy.export")}</p>
        <p className="mt-4">
          <Anchor to="/account/export" className="button-quiet" download>
            {t("privacy.download")}
          </Anchor>
        </p>
      </section>
      <section aria-labelledby="delete-title" className="panel">
        <h2 id="delete-title" className="text-lg font-semibold">
          {t("privacy.deleteTitle")}
        </h2>
        <p className="mt-1 max-w-prose text-muted">{t("privacy.delete")}</p>
        <p className="mt-4">
          <Anchor to="/account/privacy/delete" className="button-quiet text-bad">
            {t("privacy.deleteLink")}
          </Anchor>
        </p>
      </section>
    </>
  );
}

function titleOf(texts: ConsentText[], kind: string): string {
  return texts.find((text) => text.kind === kind)?.title ?? kind;
}

function Consent({ text, given, since }: { text: ConsentText; given: boolean; since: string | null }) {
  const t = useT("account");
  const locale = useLocale();
  const { kind, title, version } = text;
  return (
    <section aria-labelledby={`consent-${kind}`} className="panel">
      <h2 id={`consent-${kind}`} className="text-lg font-semibold">
        {title}
      </h2>
      <p className="mt-2 max-w-prose">{text.text}</p>
      <p className="mt-2 text-sm text-muted">
        {given && since ? t("privacy.givenSince", { at: moment(since) }) : t("privacy.notGiven")}
      </p>
      {kind === "account" ? (
        <p className="mt-3">
          <Anchor to="/account/privacy/delete" className="link inline-block py-2">
            {t("privacy.withdrawAccount")}
          </Anchor>
        </p>
      ) : (
        <form method="post" action={localPath(locale, "/account/privacy")} className="mt-3">
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="version" value={version} />
          <button type="submit" name="given" value={given ? "0" : "1"} className="button-quiet">
            {t(given ? "privacy.withdraw" : "privacy.give")}
          </button>
        </form>
      )}
    </section>
  );
}
