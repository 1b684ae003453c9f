import { formatDong, formatPhone } from "@market/ocop";
import type { ReturnAtDesk, ReturnsAnswer } from "@market/store-contract";
import { ErrorSummary, FieldErrors, TextArea, TextField } from "~/components/forms";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { ReturnFacts } from "~/returns/return-facts";
import { Pages } from "~/review/pages";
import { DeskNav } from "../nav";
import { type AnswerDraft, wrongField } from "./draft";

interface Props extends ReturnsAnswer {
  draft: AnswerDraft | null;
}

/** What buyers send back, and the producer's answers. */
export function DeskReturnsPage({ returns, waiting, page, pages, draft }: Props) {
  const t = useT("returns");
  const locale = useLocale();
  const found = returns.find(({ id, state }) => id === draft?.id && state === "open");
  const words = draft && wordsOf(t, draft, formatDong(found?.most ?? 0, locale));
  const field = draft && found && wrongField(draft);
  return (
    <div className="wrap desk pb-8 pt-4">
      <DeskNav current="orders" />
      <h1 className="text-2xl font-semibold tracking-tight">{t("desk.title")}</h1>
      <p className="text-muted">
        {returns.length === 0 ? t("desk.none") : t("desk.waiting", { count: waiting })}
      </p>
      {draft && field && words && (
        <div className="mt-4">
          <ErrorSummary errors={[{ id: idOf(field, draft.id), message: words }]} />
        </div>
      )}
      {draft && !field && (
        <div role="alert" className="notice mt-4">
          <p className="font-semibold">{words}</p>
          {draft.text && (
            <p className="mt-1 whitespace-pre-line">{t("desk.written", { text: draft.text })}</p>
          )}
        </div>
      )}
      <ul className="mt-4 space-y-4">
        {returns.map((one) => (
          <ReturnCard key={one.id} shown={one} draft={draft?.id === one.id ? draft : null} words={words} />
        ))}
      </ul>
      <Pages path="/desk/returns" page={page} pages={pages} />
    </div>
  );
}

const idOf = (field: string, id: string) => (field === "answer" ? `replace-${id}` : `${field}-${id}`);

function wordsOf(t: ReturnType<typeof useT<"returns">>, draft: AnswerDraft, amount: string): string {
  const { error, said = "", by = "" } = draft;
  if (error === "said") return t("desk.errors.said", { said, by });
  return error === "refund" ? t("desk.errors.refund", { amount }) : t(`desk.errors.${error}`);
}

interface CardProps {
  shown: ReturnAtDesk;
  draft: AnswerDraft | null;
  words: string | null;
}

function ReturnCard({ shown, draft, words }: CardProps) {
  const t = useT("returns");
  const { number, display_id, name, phone, state } = shown;
  return (
    <li className="panel">
      <h2 className="text-lg font-semibold leading-snug">{t("number", { number })}</h2>
      <p className="text-sm">
        {t("desk.orderNo", { no: display_id })} · {name} ·{" "}
        <a href={`tel:${phone}`} className="link inline-block py-1 tabular-nums">
          {formatPhone(phone)}
        </a>
      </p>
      <ReturnFacts shown={shown} wrote={t("theirs")} />
      {state === "open" && <AnswerForm shown={shown} draft={draft} words={words} />}
    </li>
  );
}

function AnswerForm({ shown: { id, number, most }, draft, words }: CardProps) {
  const t = useT("returns");
  const locale = useLocale();
  const wrong = draft && wrongField(draft);
  const errorsOf = (name: string) => (wrong === name && words ? [words] : []);
  return (
    <details className="mt-3" open={draft !== null}>
      <summary className="min-h-11 py-2.5 underline underline-offset-4">{t("desk.answer")}</summary>
      <form
        method="post"
        action={localPath(locale, "/desk/returns")}
        noValidate
        className="mt-2 space-y-4"
        aria-label={t("desk.answerOf", { number })}
      >
        <input type="hidden" name="id" value={id} />
        <fieldset aria-describedby={wrong === "answer" ? `answer-${id}-error` : undefined}>
          <legend className="mb-1.5 font-semibold">{t("desk.choose")}</legend>
          <div className="points-choice">
            {(["replace", "refund", "decline"] as const).map((each) => (
              <label key={each} htmlFor={`by-${each}-${id}`}>
                <input
                  type="radio"
                  id={`by-${each}-${id}`}
                  name="answer"
                  value={each}
                  defaultChecked={draft?.answer === each}
                />
                {t(`desk.${each}`)}
              </label>
            ))}
          </div>
          <FieldErrors field={{ id: `answer-${id}`, name: "answer", errors: errorsOf("answer") }} />
        </fieldset>
        <TextField
          field={{
            id: `refund-${id}`,
            name: "refund",
            initialValue: draft?.refund ?? "",
            errors: errorsOf("refund"),
          }}
          label={t("desk.amount")}
          hint={t("desk.amountHint", { amount: formatDong(most, locale) })}
          optional
          inputMode="numeric"
          maxLength={20}
        />
        <TextArea
          field={{
            id: `text-${id}`,
            name: "text",
            initialValue: draft?.text ?? "",
            errors: errorsOf("text"),
          }}
          label={t("desk.text")}
          hint={t("desk.textHint")}
          maxLength={2_000}
        />
        <button type="submit" className="button w-full">
          {t("desk.send")}
        </button>
      </form>
    </details>
  );
}
