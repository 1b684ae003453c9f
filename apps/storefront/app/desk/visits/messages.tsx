import { formatMoment } from "@market/ocop";
import type { DeskVisitMessage } from "@market/store-contract";
import { TextArea } from "~/components/forms";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { fieldOf, type VisitDraft } from "./draft";

const LONGEST = 600;

interface FormProps {
  bookings: number;
  draft: VisitDraft | null;
  action: string;
}

/** One message to everybody who is booked. */
export function MessageForm({ bookings, draft, action }: FormProps) {
  const t = useT("deskVisits");
  return (
    <details open={draft?.form === "message"} className="not-printed panel">
      <summary className="min-h-11 py-2.5 font-semibold">{t("one.message")}</summary>
      <p className="text-sm text-muted">{t("one.messageHint")}</p>
      <form method="post" action={action} noValidate className="mt-2 space-y-3">
        <input type="hidden" name="form" value="message" />
        <TextArea field={fieldOf(t, draft, "message", "vi")} label={t("one.vi")} maxLength={LONGEST} />
        <TextArea
          field={fieldOf(t, draft, "message", "en")}
          label={t("one.en")}
          hint={t("one.enHint")}
          maxLength={LONGEST}
          optional
        />
        <button type="submit" className="button w-full">
          {t("one.send", { count: bookings })}
        </button>
      </form>
    </details>
  );
}

/** What was sent, by whom, and whom it reached. */
export function MessagesSent({ messages }: { messages: DeskVisitMessage[] }) {
  const t = useT("deskVisits");
  const locale = useLocale();
  if (messages.length === 0) return null;
  return (
    <section aria-labelledby="sent-title" className="not-printed panel">
      <h2 id="sent-title" className="text-lg font-semibold">
        {t("one.sent")}
      </h2>
      <ul className="divide-y divide-line">
        {messages.map(({ id, vi, en, written_at, by, told }) => (
          <li key={id} className="py-3">
            <p className="text-sm text-muted">
              {t("one.sentBy", {
                moment: formatMoment(new Date(written_at), locale),
                name: by ?? t("one.office"),
              })}
            </p>
            <p className="whitespace-pre-line">{locale === "en" ? en : vi}</p>
            <p className="mt-1 text-sm">{t("one.told", { count: told.length })}</p>
            <ul className="text-sm">
              {told.map(({ name, state }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a list that is rendered once, on the server
                <li key={place} className={state === "failed" ? "font-semibold text-warn" : undefined}>
                  {t("one.toldOne", { name, state: t(`one.state.${state}`) })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
